package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.reconvene.people.PartnershipView;
import org.reconvene.reports.AnnualReport.National;

/** Published figures of the nations, as they came with this version; whose they are stands beside them in {@code LICENCE.txt}. */
@ApplicationScoped
public class NationalFigures {

    private static final String FILE = "/org/reconvene/reporting/national.tsv";

    /** Those of the partnership’s nation, with its own area’s where they are published. */
    public List<National> of(PartnershipView partnership) {
        var rows = rows();
        var own = rows.stream()
                .filter(row -> row[0].equals(partnership.nation().name()) && row[1].equals(partnership.slug()))
                .toList();
        return (own.isEmpty()
                        ? rows.stream()
                                .filter(row ->
                                        row[0].equals(partnership.nation().name()) && row[1].isEmpty())
                                .toList()
                        : own)
                .stream()
                        .map(row -> new National(row[2], row[3], row[4], row[5].isEmpty() ? null : row[5], row[6]))
                        .toList();
    }

    private static List<String[]> rows() {
        try (var in = Objects.requireNonNull(NationalFigures.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
