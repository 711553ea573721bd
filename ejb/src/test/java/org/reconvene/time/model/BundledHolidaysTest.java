package org.reconvene.time.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.time.Holiday;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/** The bundled calendars are GOV.UK's as far as published, and jollyday's beyond. */
class BundledHolidaysTest {

    private static final JollydayHolidays JOLLYDAY = new JollydayHolidays();

    @ParameterizedTest
    @EnumSource
    void jollyday_agrees_with_every_published_year_so_it_may_compute_the_others(Nation nation) {
        WorkingCalendar calendar = BundledHolidays.calendarOf(nation);

        for (int year = BundledHolidays.FIRST_YEAR; year < JollydayHolidays.FIRST_COMPUTED; year++) {
            assertThat(calendar.holidaysIn(year))
                    .extracting(Holiday::date)
                    .containsExactlyElementsOf(JOLLYDAY.of(nation, year).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_computed_file_is_what_jollyday_computes(Nation nation) throws IOException {
        String name = "/org/reconvene/time/computed/" + nation.key() + ".json";
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(JOLLYDAY.file(nation));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_year_lacks_its_holidays_and_none_falls_on_a_weekend(Nation nation) {
        WorkingCalendar calendar = BundledHolidays.calendarOf(nation);

        for (int year = BundledHolidays.FIRST_YEAR; year <= BundledHolidays.LAST_YEAR; year++) {
            assertThat(calendar.holidaysIn(year))
                    .hasSizeBetween(8, 12)
                    .extracting(holiday -> holiday.date().getDayOfWeek())
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }
}
