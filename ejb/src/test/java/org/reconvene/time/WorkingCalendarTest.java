package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A working calendar knows its nation's working days and moves by them. */
class WorkingCalendarTest {

    @Test
    void each_nation_has_its_own_holidays() {
        LocalDate standrews = LocalDate.of(2026, 11, 30);
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        LocalDate boyne = LocalDate.of(2027, 7, 12);

        assertThat(Calendars.SCOTLAND.isWorkingDay(standrews)).isFalse();
        assertThat(Calendars.ENGLAND.isWorkingDay(standrews)).isTrue();
        assertThat(Calendars.SCOTLAND.isWorkingDay(easterMonday)).isTrue();
        assertThat(Calendars.ENGLAND.isWorkingDay(easterMonday)).isFalse();
        assertThat(Calendars.NORTHERN_IRELAND.isWorkingDay(boyne)).isFalse();
    }

    @Test
    void working_days_between_two_days_count_as_a_limit_does() {
        assertThat(between("2026-12-23", "2027-01-05")).isEqualTo(5);
        assertThat(between("2027-01-05", "2026-12-23")).isEqualTo(-5);
        assertThat(between("2026-12-23", "2026-12-23")).isZero();
        assertThat(between("2026-12-25", "2026-12-28")).isZero();
    }

    private static int between(String from, String to) {
        return Calendars.SCOTLAND.workingDaysBetween(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void going_back_passes_over_the_same_days() {
        assertThat(Calendars.SCOTLAND.minusWorkingDays(LocalDate.of(2027, 1, 5), 5))
                .isEqualTo("2026-12-23");
        assertThat(Calendars.SCOTLAND.minusWorkingDays(LocalDate.of(2027, 1, 4), 1))
                .isEqualTo("2026-12-31");
    }

    @Test
    void a_year_lists_its_holidays_with_their_sources() {
        assertThat(Calendars.SCOTLAND.holidaysIn(2027))
                .extracting(Holiday::title)
                .contains("2nd January")
                .hasSize(9);
        assertThat(Calendars.SCOTLAND.holidaysIn(2028))
                .extracting(Holiday::source)
                .containsOnly(Holiday.Source.PUBLISHED);
        assertThat(Calendars.SCOTLAND.holidaysIn(2029))
                .extracting(Holiday::source)
                .containsOnly(Holiday.Source.COMPUTED);
        assertThat(Calendars.SCOTLAND.publishedThrough()).isEqualTo("2028-12-31");
    }

    @Test
    void a_closing_day_on_a_bank_holiday_leaves_it_its_title() {
        var closed =
                Calendars.ENGLAND.closedAlsoOn(List.of(Holiday.local(LocalDate.of(2026, 12, 25), "offices closed")));

        assertThat(closed.whyNotWorking(LocalDate.of(2026, 12, 25)))
                .map(UncountedDay::why)
                .contains("Christmas Day");
        assertThat(closed.publishedThrough()).isEqualTo("2028-12-31");
    }

    @Test
    void a_closing_day_at_a_weekend_changes_nothing() {
        var closed =
                Calendars.ENGLAND.closedAlsoOn(List.of(Holiday.local(LocalDate.of(2026, 11, 21), "offices closed")));

        assertThat(closed.whyNotWorking(LocalDate.of(2026, 11, 21)))
                .map(UncountedDay::kind)
                .contains(UncountedDay.Kind.WEEKEND);
        assertThat(closed.plusWorkingDays(LocalDate.of(2026, 11, 20), 1)).isEqualTo("2026-11-23");
    }

    @Test
    void a_day_outside_its_years_is_refused_with_the_years() {
        assertThatThrownBy(() -> Calendars.SCOTLAND.isWorkingDay(LocalDate.of(2010, 12, 31)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessage("The working calendar of Scotland covers Saturday 1 January 2011 to"
                        + " Friday 31 December 2060. Choose days within it.");
        assertThatThrownBy(() -> Calendars.SCOTLAND.holidaysIn(Integer.MAX_VALUE))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> Calendars.SCOTLAND.plusWorkingDays(LocalDate.of(2060, 12, 1), 100))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> Calendars.SCOTLAND.plusWorkingDays(LocalDate.of(2060, 12, 1), Integer.MAX_VALUE))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void no_working_days_at_all_are_not_a_move() {
        assertThatThrownBy(() -> Calendars.SCOTLAND.plusWorkingDays(LocalDate.of(2026, 12, 1), 0))
                .hasMessageContaining("from 1");
    }

    @Test
    void office_time_leaves_out_nights_weekends_and_holidays() {
        assertThat(Calendars.ENGLAND.officeTimeBetween(
                        Calendars.london("2026-12-23T09:10"), Calendars.london("2026-12-25T15:20")))
                .isEqualTo(Duration.ofHours(15).plusMinutes(50));
        assertThat(Calendars.ENGLAND.officeTimeBetween(
                        Calendars.london("2026-12-24T18:00"), Calendars.london("2026-12-29T08:00")))
                .isZero();
    }

    @Test
    void offices_do_not_close_before_they_open() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("closes: enter a time after 17:00");
    }
}
