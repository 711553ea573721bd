package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A deadline says in a sentence why it is what it is. */
class DeadlineSentenceTest {

    @Test
    void working_days_name_the_days_that_did_not_count() {
        assertThat(Calendars.workingDays(5, "2026-12-23T16:45", Calendars.SCOTLAND)
                        .explanation())
                .isEqualTo("5 working days in Scotland from Wednesday 23 December, not counting 25 and 28 December,"
                        + " 1 and 4 January and two weekends: Tuesday 5 January, 17:00");
    }

    @Test
    void under_the_due_day_each_holiday_has_its_name() {
        assertThat(Calendars.workingDays(5, "2026-12-21T10:00", Calendars.NORTHERN_IRELAND)
                        .why())
                .isEqualTo("5 working days in Northern Ireland from Monday 21 December, not counting"
                        + " Friday 25 December (Christmas Day), Monday 28 December (Boxing Day) and one weekend.");
    }

    @Test
    void one_working_day_with_nothing_in_between_is_short() {
        assertThat(Calendars.workingDays(1, "2026-12-22T15:20", Calendars.ENGLAND)
                        .why())
                .isEqualTo("1 working day in England from Tuesday 22 December.");
    }

    @Test
    void a_weekend_alone_is_counted_in_words() {
        assertThat(Calendars.workingDays(5, "2026-12-17T10:00", Calendars.ENGLAND)
                        .why())
                .isEqualTo("5 working days in England from Thursday 17 December, not counting one weekend.");
    }

    @Test
    void days_of_one_month_are_listed_together_with_the_month_once() {
        assertThat(Calendars.workingDays(10, "2028-12-21T10:00", Calendars.SCOTLAND)
                        .explanation())
                .contains("not counting 25 and 26 December, 1 and 2 January and three weekends: ");
    }

    @Test
    void the_same_working_day_says_so() {
        assertThat(Calendars.workingDays(0, "2026-12-22T10:00", Calendars.ENGLAND)
                        .explanation())
                .isEqualTo("The same working day in England as Tuesday 22 December:" + " Tuesday 22 December, 17:00");
    }

    @Test
    void the_same_working_day_past_closing_says_why_it_moved() {
        assertThat(Calendars.workingDays(0, "2026-12-24T17:30", Calendars.ENGLAND)
                        .explanation())
                .isEqualTo("The same working day in England as Thursday 24 December, 17:30, which is past 17:00,"
                        + " so the next one, not counting 25 and 28 December and one weekend:"
                        + " Tuesday 29 December, 17:00");
    }

    @Test
    void the_same_working_day_of_a_holiday_says_why_it_moved() {
        assertThat(Calendars.workingDays(0, "2026-12-25T10:00", Calendars.ENGLAND)
                        .why())
                .isEqualTo("The same working day in England as Friday 25 December, 10:00, which is not a working day,"
                        + " so the next one, not counting Friday 25 December (Christmas Day),"
                        + " Monday 28 December (Boxing Day) and one weekend.");
    }

    @Test
    void without_delay_names_the_next_working_day() {
        assertThat(Calendars.withoutDelay("2026-12-22T10:00", Calendars.ENGLAND).explanation())
                .isEqualTo(
                        "The next working day in England after Tuesday 22 December:" + " Wednesday 23 December, 17:00");
    }

    @Test
    void hours_say_that_every_hour_counts() {
        assertThat(Calendars.hours(72, "2026-12-22T15:20", Calendars.ENGLAND).explanation())
                .isEqualTo(
                        "72 hours from Tuesday 22 December, 15:20, every hour counted:" + " Friday 25 December, 15:20");
    }

    @Test
    void hours_name_a_change_of_the_clocks() {
        assertThat(Calendars.hours(72, "2027-03-26T12:00", Calendars.ENGLAND).why())
                .isEqualTo("72 hours from Friday 26 March, 12:00, every hour counted,"
                        + " the clocks going forward on the way.");
        assertThat(Calendars.hours(72, "2026-10-23T12:00", Calendars.ENGLAND).explanation())
                .contains("the clocks going back on the way: Monday 26 October, 11:00");
    }

    @Test
    void a_deadline_a_year_away_names_the_years() {
        assertThat(Calendars.workingDays(260, "2026-11-23T12:00", Calendars.ENGLAND)
                        .explanation())
                .startsWith("260 working days in England from Monday 23 November 2026, not counting ")
                .endsWith(" December 2027, 17:00");
    }

    @Test
    void many_holidays_are_only_counted() {
        assertThat(Calendars.workingDays(1000, "2026-11-23T12:00", Calendars.ENGLAND)
                        .why())
                .contains(" holidays and closing days and ")
                .contains(" weekends.")
                .endsWith("Provisional: bank holidays after 2028 are not published yet.");
    }
}
