package org.reconvene.reports.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.reconvene.reports.Sitting;

/** What the pack for a meeting and its minutes say alike. */
final class Sittings {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Sittings() {}

    /** "Tuesday 12 January 2027, 10:00". */
    static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    static Facts facts(Sitting sitting) {
        var place = sitting.place();
        return new Facts()
                .add("Meeting", sitting.reference())
                .add("When", time(sitting.startsAt()))
                .add("Where", place == null ? "Not set" : place);
    }

    static Section members(String heading, String lead, List<Sitting.Member> members) {
        return Section.of(
                heading,
                lead,
                new Table(
                        "Members",
                        "",
                        Layout.TEXTS,
                        List.of("Title", "Agency", "Attendance"),
                        members.stream()
                                .<List<Cell>>map(member -> List.of(
                                        new Cell.Words(member.title()),
                                        new Cell.Words(member.agency()),
                                        new Cell.Words(member.attendance())))
                                .toList(),
                        "No term of office covers the day of this meeting."));
    }
}
