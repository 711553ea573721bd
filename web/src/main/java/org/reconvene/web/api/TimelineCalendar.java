package org.reconvene.web.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.reconvene.procedure.StepDate;

/** The dates of a procedure as a calendar program reads them (RFC 5545): an event for each step, at the instant it is due. */
final class TimelineCalendar {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /** The longest line in octets, its line break left out (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder(4096);

    private TimelineCalendar() {}

    /** The calendar's text, made at that instant. */
    static String of(DatedRoute asked, Instant now) {
        var calendar = new TimelineCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Reconvene//Procedures//EN");
        calendar.line("CALSCALE:GREGORIAN");
        asked.dates().forEach(date -> calendar.event(asked, date, now));
        calendar.line("END:VCALENDAR");
        return calendar.lines.toString();
    }

    private void event(DatedRoute asked, StepDate date, Instant now) {
        var step = date.step();
        line("BEGIN:VEVENT");
        // The same start, asked for again, changes the event that a calendar already holds instead of adding another.
        line("UID:" + asked.named() + "-" + DatedRoute.plain(step.key()) + "-" + UTC.format(asked.from())
                + "@reconvene");
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(date.sooner().at()));
        line("SUMMARY:"
                + text(date.stageName() + ": "
                        + asked.procedure().actor(step.actor()).called() + " " + step.does()));
        line("DESCRIPTION:" + text(date.sooner().explanation() + "."));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Escaped as 3.3.11 asks. */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String words) {
        var octets = 0;
        for (int letter : words.codePoints().toArray()) {
            var size = octetsOf(letter);
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += size;
        }
        lines.append("\r\n");
    }

    private static int octetsOf(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
