package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.time.MeetingRule;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;

/** A meeting is called by its month, one a month (SUR-14). */
@Tag("SUR-14")
class MeetingReferenceTest {

    private static final WorkingCalendar ENGLAND = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);

    @Test
    void it_is_the_partnership_and_the_month() {
        assertThat(GroupMeeting.referenceOf(
                        "SUR",
                        new MeetingRule(2, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 5)
                                .in(YearMonth.of(2027, 1), ENGLAND)))
                .isEqualTo("SUR-2027-01");
    }

    @Test
    void a_meeting_that_moves_into_the_next_month_keeps_its_own() {
        var lastMonday = new MeetingRule(MeetingRule.LAST, DayOfWeek.MONDAY, LocalTime.of(14, 0), 5);

        assertThat(GroupMeeting.referenceOf("SUR", lastMonday.in(YearMonth.of(2027, 5), ENGLAND)))
                .isEqualTo("SUR-2027-05");
    }
}
