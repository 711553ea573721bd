package org.reconvene.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Holiday;
import org.reconvene.time.London;
import org.reconvene.time.Nation;
import org.reconvene.time.Provenance;
import org.reconvene.time.WorkingCalendar;

/** The bar of the 72 hours (HER-14). */
@Tag("HER-14")
class WholeClockTest {

    private static final WorkingCalendar ENGLAND = new WorkingCalendar(
            Nation.ENGLAND_AND_WALES,
            List.of(new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day", Holiday.Source.PUBLISHED)),
            2026,
            2027);

    private static Instant london(String wallClock) {
        var time = LocalDateTime.parse(wallClock);
        return London.at(time.toLocalDate(), time.toLocalTime());
    }

    private static Deadline hours(String start) {
        return new DeadlineRule.Hours(72, Provenance.localDefault(null, "Chosen for this test"))
                .startingAt(london(start), ENGLAND);
    }

    @Test
    void the_office_hours_of_each_working_day_stand_white_within_the_whole() {
        var clock = WholeClock.of(hours("2026-12-22T15:20"), london("2026-12-23T09:10"), ENGLAND);
        assertThat(clock.length()).isEqualTo("72 hours");
        assertThat(clock.gone()).isEqualTo("178.3");
        assertThat(clock.office())
                .containsExactly(
                        new WholeClock.Part("0.0", "16.7"),
                        new WholeClock.Part("176.7", "80.0"),
                        new WholeClock.Part("416.7", "80.0"));
    }

    @Test
    void a_whole_that_ends_on_a_holiday_says_its_last_office_hour() {
        assertThat(WholeClock.of(hours("2026-12-22T15:20"), london("2026-12-23T09:10"), ENGLAND)
                        .trap())
                .isEqualTo("This ends on Christmas Day. The last office hour before it is Thursday 24 December, 16:00"
                        + " to 17:00.");
        assertThat(WholeClock.of(hours("2026-12-14T15:20"), london("2026-12-15T09:10"), ENGLAND)
                        .trap())
                .isEmpty();
    }

    @Test
    void nothing_is_gone_before_it_begins_and_all_once_it_is_late() {
        assertThat(WholeClock.of(hours("2026-12-22T15:20"), london("2026-12-22T15:00"), ENGLAND)
                        .gone())
                .isEqualTo("0.0");
        assertThat(WholeClock.of(hours("2026-12-22T15:20"), london("2026-12-28T09:00"), ENGLAND)
                        .gone())
                .isEqualTo("720.0");
    }
}
