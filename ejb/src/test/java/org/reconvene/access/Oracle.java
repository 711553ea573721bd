package org.reconvene.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.reconvene.people.PersonView;

/**
 * A second opinion on access, as plain as it can be written: its own table, kept by hand in oracle.csv, and its own reading of it. It
 * uses neither the rules of the acts nor the stages of a case.
 */
final class Oracle {

    private static final List<String> LASTING = List.of("ACTION_OWNER", "LEARNING_OWNER", "DEBRIEFER", "DEBRIEFED");

    private final Map<String, String[]> rows = new LinkedHashMap<>();

    static Oracle read() {
        var oracle = new Oracle();
        try (var file = Oracle.class.getResourceAsStream("oracle.csv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> oracle.rows.put(cells[0], cells));
            return oracle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> acts() {
        return rows.keySet();
    }

    boolean permits(PersonView person, Set<Part> parts, Standing standing, String act, Instant at) {
        var row = Objects.requireNonNull(rows.get(act), act);
        if (!person.active()) {
            return false;
        }
        if (parts.stream().anyMatch(part -> in(row[3], part.name()))) {
            return false;
        }
        if (row[1].equals("office")) {
            return row[2].isEmpty() || person.roles().stream().anyMatch(role -> in(row[2], role.name()));
        }
        for (var part : parts) {
            if (in(row[2], part.name()) && (LASTING.contains(part.name()) || stillOpens(standing, row[4], at))) {
                return true;
            }
        }
        return row[5].equals("glass")
                && !standing.restricted()
                && standing.glassUntil() != null
                && at.compareTo(standing.glassUntil()) < 0;
    }

    private static boolean stillOpens(Standing standing, String afterwards, Instant at) {
        if (standing.endedAt() == null) {
            return true;
        }
        return afterwards.equals("after")
                && Duration.between(standing.endedAt(), at).toMillis() < 30L * 24 * 60 * 60 * 1000;
    }

    private static boolean in(String cell, String name) {
        return Arrays.asList(cell.split(" ")).contains(name);
    }
}
