package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A changed calendar moves an open deadline that it touches, says why, and leaves the others. */
class DeadlineMoveTest {

    private static final WorkingCalendar USUAL = Calendars.ENGLAND;
    private static final WorkingCalendar STAFF_DAY =
            USUAL.closedAlsoOn(List.of(Holiday.local(LocalDate.of(2026, 12, 24), "Staff day")));
    private static final Instant START = Calendars.london("2026-12-21T10:00");

    @Test
    void a_day_in_between_that_does_not_count_any_more_moves_it() {
        assertThat(move(fiveDays(USUAL), DeadlineMoveTest::fiveDays)
                        .orElseThrow()
                        .words("The date for the decision"))
                .isEqualTo("The date for the decision moved from Wednesday 30 December 2026, 17:00 to"
                        + " Thursday 31 December 2026, 17:00:"
                        + " Thursday 24 December 2026 (Staff day) is now a closing day");
    }

    @Test
    void a_deadline_before_it_stays() {
        assertThat(move(twoDays(USUAL), DeadlineMoveTest::twoDays)).isEmpty();
    }

    @Test
    void what_was_reckoned_otherwise_and_is_not_touched_stays() {
        assertThat(move(Calendars.london("2026-12-22T12:00"), DeadlineMoveTest::twoDays))
                .isEmpty();
    }

    @Test
    void a_day_that_was_withdrawn_moves_it_back() {
        var back = DeadlineMove.of(
                START,
                fiveDays(STAFF_DAY),
                DeadlineMoveTest::fiveDays,
                STAFF_DAY,
                USUAL,
                DayChange.between(STAFF_DAY, USUAL));

        assertThat(back.orElseThrow().to()).isEqualTo(fiveDays(USUAL));
        assertThat(back.orElseThrow().why())
                .isEqualTo("Thursday 24 December 2026 (Staff day) is no longer a closing day");
    }

    @Test
    void a_holiday_of_the_same_name_and_year_is_moved_not_removed_and_added() {
        var one = calendar("Spring feast", "2027-05-03");
        var other = calendar("Spring feast", "2027-05-07");

        assertThat(DayChange.between(one, other))
                .extracting(DayChange::words)
                .containsExactly("Spring feast moved from Monday 3 May 2027 to Friday 7 May 2027");
        assertThat(DayChange.between(one, calendar("Feast", "2027-05-07")))
                .extracting(DayChange::kind)
                .containsExactly(DayChange.Kind.REMOVED, DayChange.Kind.ADDED);
        assertThat(DayChange.between(one, one)).isEmpty();
    }

    private static Instant fiveDays(WorkingCalendar calendar) {
        return Calendars.workingDays(5, "2026-12-21T10:00", calendar).due();
    }

    private static Instant twoDays(WorkingCalendar calendar) {
        return Calendars.workingDays(2, "2026-12-21T10:00", calendar).due();
    }

    private static WorkingCalendar calendar(String title, String date) {
        var day = new Holiday(LocalDate.parse(date), title, Holiday.Source.PUBLISHED);
        return new WorkingCalendar(Nation.SCOTLAND, List.of(day), 2026, 2028);
    }

    private static Optional<DeadlineMove> move(Instant due, Function<WorkingCalendar, Instant> reckoning) {
        return DeadlineMove.of(START, due, reckoning, USUAL, STAFF_DAY, DayChange.between(USUAL, STAFF_DAY));
    }
}
