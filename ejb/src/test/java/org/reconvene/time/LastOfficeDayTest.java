package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.time.Calendars.ENGLAND;
import static org.reconvene.time.Calendars.london;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HER-14")
class LastOfficeDayTest {

    @ParameterizedTest
    @CsvSource({
        // It ends on Christmas Day: the offices are open last on Christmas Eve, so that the day before is told.
        "2026-12-25T15:20, 2026-12-24, 2026-12-23T09:00",
        // On a Monday before the offices open: Friday is the last day.
        "2026-11-16T08:30, 2026-11-13, 2026-11-12T09:00",
        // On a working day in office hours: that day itself.
        "2026-11-12T11:05, 2026-11-12, 2026-11-11T09:00",
        // In the evening of a working day: that day itself.
        "2026-11-12T20:00, 2026-11-12, 2026-11-11T09:00",
        // On the Sunday of Easter: the Thursday before Good Friday.
        "2027-03-28T12:00, 2027-03-25, 2027-03-24T09:00"
    })
    void whoever_must_act_is_told_with_a_whole_working_day_to_spare(String due, LocalDate last, String told) {
        var day = LastOfficeDay.of(london(due), ENGLAND);
        assertThat(day.day()).isEqualTo(last);
        assertThat(day.alertAt(london("2026-11-01T00:00"))).isEqualTo(london(told));
    }

    @Test
    void where_that_has_passed_it_is_told_at_once() {
        var now = london("2026-11-12T10:00");
        assertThat(LastOfficeDay.of(london("2026-11-12T17:00"), ENGLAND).alertAt(now))
                .isEqualTo(now);
    }
}
