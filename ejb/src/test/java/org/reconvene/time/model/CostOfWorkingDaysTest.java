package org.reconvene.time.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.time.Nation;

/** What {@link CostOfWorkingDays} measures beside each other finds the same days. How long it takes is measured, never asserted. */
class CostOfWorkingDaysTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 300, 1000})
    void both_find_the_same_day(int days) {
        var start = LocalDate.of(2026, 11, 23);

        assertThat(BundledHolidays.calendarOf(Nation.SCOTLAND).plusWorkingDays(start, days))
                .isEqualTo(JollydayLoop.plusWorkingDays(start, days));
    }
}
