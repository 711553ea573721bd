package org.reconvene.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.Reading;
import org.reconvene.procedure.model.Timeline;
import org.reconvene.time.model.BundledHolidays;

/** The dates of a procedure for a calendar program (RFC 5545). */
class TimelineCalendarTest {

    private static final Instant FROM = Instant.parse("2026-12-22T09:40:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void each_step_is_an_event_at_the_instant_it_is_due() {
        assertThat(lines(calendar("northern-ireland", FROM)))
                .startsWith(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Reconvene//Procedures//EN",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:northern-ireland-general-share-20261222T094000Z@reconvene",
                        "DTSTAMP:20261122T090000Z",
                        "DTSTART:20261223T170000Z",
                        "SUMMARY:Practitioner to practitioner: The practitioner who raises it shares"
                                + " the concern\\, with reasons based on evidence")
                .contains("DTSTART:20270128T170000Z")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(lines(calendar("northern-ireland", FROM)))
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(9);
    }

    @Test
    void summer_time_is_an_hour_earlier_in_utc() {
        assertThat(lines(calendar("northern-ireland", Instant.parse("2026-06-22T08:40:00Z"))))
                .contains("DTSTART:20260623T160000Z");
    }

    static Stream<String> keys() {
        return BundledProcedures.KEYS.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void no_line_is_longer_than_75_octets_and_each_ends_in_cr_lf(String key) {
        var text = calendar(key, FROM);
        assertThat(text).endsWith("\r\n");
        assertThat(List.of(text.split("\r\n", 0)))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> !line.contains("\n") && !line.contains("\r"));
        // Nothing was cut within a character, and each event is told apart.
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(lines(text)).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
    }

    @Test
    void the_same_start_has_the_same_uids_whenever_it_is_asked_for() {
        assertThat(uids(TimelineCalendar.of(asked("surrey", FROM), NOW)))
                .isEqualTo(uids(TimelineCalendar.of(asked("surrey", FROM), NOW.plusSeconds(9000))))
                .doesNotContainAnyElementsOf(uids(calendar("surrey", FROM.plusSeconds(60))));
    }

    @Test
    void what_an_administrator_names_cannot_add_a_line_or_a_value() {
        var text = ProcedureReader.read(BundledProcedures.text("surrey")
                .replace("procedure: surrey", "procedure: \"sur\\r\\nX-EVIL:1\"")
                .replace("does: confirms or corrects the wording", "does: \"a; b, c\\\\d\\r\\nX-EVIL:2\""));
        var procedure = ((Reading.Sound) text).procedure();
        var calendar = TimelineCalendar.of(asked(procedure, "conference-dissent", FROM), NOW);
        assertThat(lines(calendar))
                .noneMatch(line -> line.startsWith("X-EVIL"))
                .anyMatch(line -> line.endsWith("a\\; b\\, c\\\\d\\nX-EVIL:2"));
    }

    private static String calendar(String key, Instant from) {
        return TimelineCalendar.of(asked(key, from), NOW);
    }

    private static DatedRoute asked(String key, Instant from) {
        var read = (Reading.Sound) ProcedureReader.read(BundledProcedures.text(key));
        return asked(read.procedure(), "general", from);
    }

    private static DatedRoute asked(Procedure procedure, String key, Instant from) {
        var route = procedure.route(key).orElseGet(() -> procedure.routes().get(0));
        return new DatedRoute(
                procedure, route, from, Timeline.of(route, from, BundledHolidays.calendarOf(procedure.calendar())));
    }

    private static List<String> uids(String text) {
        return lines(text).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n", 0));
    }
}
