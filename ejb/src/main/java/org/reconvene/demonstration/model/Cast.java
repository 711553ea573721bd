package org.reconvene.demonstration.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;
import org.reconvene.time.Nation;

/**
 * Who is in the demonstration: partnerships.csv, agencies.csv and staff.csv in the resources of this component. One row a line,
 * fields between commas without quotes, a first line of headings.
 */
public record Cast(List<PartnershipRow> partnerships, List<AgencyRow> agencies, List<StaffRow> staff) {

    private static final String FOLDER = "/org/reconvene/demonstration/";

    /**
     * A partnership; its slug names it in the other files.
     *
     * @param letterhead in English and without a crest
     */
    public record PartnershipRow(String slug, String name, String prefix, Nation nation, Letterhead letterhead) {}

    /** An agency of a partnership. */
    public record AgencyRow(String partnership, AgencyKind kind, String name) {}

    /**
     * A person.
     *
     * @param manager the user name of the line manager; null for whoever stands on top
     * @param part the part in the stories, for the sign-in page; null for most
     */
    public record StaffRow(
            String partnership,
            String agency,
            String userName,
            String name,
            String title,
            Tier tier,
            Employment employment,
            @Nullable String manager,
            Set<Role> roles,
            @Nullable String part) {}

    /** Reads the three files. */
    public static Cast read() {
        return new Cast(
                rows("partnerships.csv", 7).stream()
                        .map(row -> new PartnershipRow(
                                row[0],
                                row[1],
                                row[2],
                                Nation.valueOf(row[3]),
                                new Letterhead(
                                        row[1], List.of(row[4].split(";")), row[5], null, row[6], Language.ENGLISH)))
                        .toList(),
                rows("agencies.csv", 3).stream()
                        .map(row -> new AgencyRow(row[0], AgencyKind.valueOf(row[1]), row[2]))
                        .toList(),
                rows("staff.csv", 10).stream()
                        .map(row -> new StaffRow(
                                row[0],
                                row[1],
                                row[2],
                                row[3],
                                row[4],
                                Tier.valueOf(row[5]),
                                Employment.valueOf(row[6]),
                                orNull(row[7]),
                                roles(row[8]),
                                orNull(row[9])))
                        .toList());
    }

    /**
     * What another row named before.
     *
     * @throws IllegalStateException if none did: the files do not fit together
     */
    public static <T> T named(Map<String, T> before, String name) {
        var found = before.get(name);
        if (found == null) {
            throw new IllegalStateException("no earlier row names " + name);
        }
        return found;
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static List<String[]> rows(String file, int fields) {
        return rows(file, fields, ",");
    }

    /** The rows of a file whose fields stand between another sign, as its texts have commas. */
    static List<String[]> rows(String file, int fields, String between) {
        try (var content = Cast.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is part of the program");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(between, -1))
                    .peek(row -> {
                        if (row.length != fields) {
                            throw new IllegalStateException(file + ": a row has " + fields + " fields, not "
                                    + row.length + ": " + String.join(between, row));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
