package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Group meets monthly by the partnership's rule, and papers close five working days before (SUR-14, Silences). */
@Tag("SUR-14")
class MeetingRuleTest {

    /** The default of docs/requirements.md, "Silences". */
    private static final MeetingRule SECOND_TUESDAY = new MeetingRule(2, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 5);

    @Test
    void a_year_ahead_has_a_meeting_each_month() {
        var meetings = SECOND_TUESDAY.yearFrom(LocalDate.of(2026, 11, 21), Calendars.ENGLAND);

        assertThat(meetings)
                .extracting(Meeting::day)
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12))
                .endsWith(LocalDate.of(2027, 11, 9))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    @Test
    void it_starts_at_ten_by_londons_clock() {
        assertThat(SECOND_TUESDAY.in(YearMonth.of(2027, 7), Calendars.ENGLAND).starts())
                .isEqualTo(Calendars.london("2027-07-13T10:00"));
    }

    @Test
    void a_bank_holiday_moves_it_to_the_next_working_day_and_says_why() {
        var mondays = new MeetingRule(MeetingRule.LAST, DayOfWeek.MONDAY, LocalTime.of(14, 0), 5);
        Meeting meeting = mondays.in(YearMonth.of(2027, 8), Calendars.ENGLAND);

        assertThat(meeting.day()).isEqualTo("2027-08-31");
        assertThat(meeting.whyMoved()).contains("Moved from Monday 30 August (Summer bank holiday)");
    }

    @Test
    void a_meeting_may_move_into_the_next_month_and_is_still_listed_once() {
        var mondays = new MeetingRule(MeetingRule.LAST, DayOfWeek.MONDAY, LocalTime.of(14, 0), 5);
        Meeting may = mondays.in(YearMonth.of(2027, 5), Calendars.ENGLAND);

        assertThat(may.day()).isEqualTo("2027-06-01");
        assertThat(mondays.yearFrom(LocalDate.of(2027, 6, 1), Calendars.ENGLAND))
                .startsWith(may)
                .doesNotHaveDuplicates();
    }

    @Test
    void on_the_rules_own_day_nothing_moved() {
        assertThat(SECOND_TUESDAY.in(YearMonth.of(2027, 1), Calendars.ENGLAND).whyMoved())
                .isEmpty();
    }

    @Test
    void papers_close_five_working_days_before_at_the_close_of_business() {
        assertThat(SECOND_TUESDAY.in(YearMonth.of(2027, 1), Calendars.ENGLAND).papersClose())
                .isEqualTo(Calendars.london("2027-01-05T17:00"));
    }

    @Test
    void later_referrals_go_to_the_next_month() {
        assertThat(dayFor("2027-01-05T17:00")).isEqualTo("2027-01-12");
        assertThat(dayFor("2027-01-05T17:01")).isEqualTo("2027-02-09");
        assertThat(dayFor("2027-01-12T09:00")).isEqualTo("2027-02-09");
    }

    @Test
    void a_fifth_tuesday_is_refused_as_not_every_month_has_one() {
        assertThatThrownBy(() -> new MeetingRule(5, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 5))
                .hasMessageContaining("ordinal: enter a number from 1 to 4");
    }

    private static LocalDate dayFor(String referred) {
        return SECOND_TUESDAY
                .nextFor(Calendars.london(referred), Calendars.ENGLAND)
                .day();
    }
}
