package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.StepDate;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.model.BundledHolidays;

/** The dates of a procedure, each step taken to use its whole time. */
class TimelineTest {

    private static final Text NORTHERN_IRELAND = Text.of("northern-ireland");

    @Test
    @Tag("NI-4")
    @Tag("NI-6")
    @Tag("NI-9")
    @Tag("NI-10")
    @Tag("NI-12")
    @Tag("NI-13")
    @Tag("NI-16")
    void northern_ireland_over_christmas_takes_until_the_end_of_january() {
        var procedure = NORTHERN_IRELAND.procedure();
        var start = London.at(LocalDate.of(2026, 12, 22), LocalTime.of(9, 40));
        var dates = Timeline.of(general(), start, BundledHolidays.calendarOf(procedure.calendar()));
        assertThat(dates)
                .extracting(date -> date.step().key() + ": "
                        + DateWords.dayAndTime(date.due().at()))
                .containsExactly(
                        "share: Wednesday 23 December 2026, 17:00",
                        "answer: Thursday 24 December 2026, 17:00",
                        "contact: Thursday 24 December 2026, 17:00",
                        "decide: Tuesday 5 January 2027, 17:00",
                        "review: Wednesday 6 January 2027, 17:00",
                        "resolve: Wednesday 13 January 2027, 17:00",
                        "refer: Thursday 14 January 2027, 17:00",
                        "contact-director: Thursday 21 January 2027, 17:00",
                        "final: Thursday 28 January 2027, 17:00");
    }

    @Test
    @Tag("NI-2")
    void a_route_says_how_long_it_takes_at_most() {
        assertThat(Timeline.longest(general()).words()).isEqualTo("24 working days");
    }

    @Test
    void a_step_that_two_lead_to_begins_when_the_later_of_them_is_due() {
        var procedure = NORTHERN_IRELAND.procedure();
        var dissent = procedure.route("conference-dissent").orElseThrow();
        var start = London.at(LocalDate.of(2026, 11, 23), LocalTime.NOON);
        var dates = Timeline.of(dissent, start, BundledHolidays.calendarOf(procedure.calendar()));
        var before = due(dates, "reconvene");
        assertThat(dates.stream().filter(date -> date.step().key().equals("audit")))
                .singleElement()
                .satisfies(
                        date -> assertThat(date.start()).isEqualTo(before.due().at()));
    }

    private static StepDate due(List<StepDate> dates, String step) {
        return dates.stream()
                .filter(date -> date.step().key().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Route general() {
        return NORTHERN_IRELAND.procedure().route("general").orElseThrow();
    }
}
