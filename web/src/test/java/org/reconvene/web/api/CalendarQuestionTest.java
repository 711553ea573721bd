package org.reconvene.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;

/** A program is told when a limit ends, or which parameter it has to write differently. */
class CalendarQuestionTest {

    private static final WorkingCalendar SCOTLAND = BundledHolidays.calendarOf(Nation.SCOTLAND);
    private static final WorkingCalendar ENGLAND = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);

    @Test
    void five_working_days_in_scotland_are_answered_in_the_words_of_the_issue() {
        assertThat(CalendarJson.of(ask("from=2026-12-23T16:45&workingDays=5").deadline(SCOTLAND))
                        .toString())
                .isEqualTo(
                        "{'nation':'scotland','from':'2026-12-23T16:45:00Z','rule':'5 working days',".replace('\'', '"')
                                + "'due':'2027-01-05T17:00:00Z','notCounted':[".replace('\'', '"')
                                + day("2026-12-25", "Christmas Day") + ","
                                + day("2026-12-26", "weekend") + ","
                                + day("2026-12-27", "weekend") + ","
                                + day("2026-12-28", "Boxing Day") + ","
                                + day("2027-01-01", "New Year’s Day") + ","
                                + day("2027-01-02", "weekend") + ","
                                + day("2027-01-03", "weekend") + ","
                                + day("2027-01-04", "2nd January")
                                + "],'explanation':'5 working days in Scotland from Wednesday 23 December, not"
                                        .replace('\'', '"')
                                + " counting 25 and 28 December, 1 and 4 January and two weekends:"
                                + " Tuesday 5 January, 17:00\"}");
    }

    @Test
    void a_year_of_holidays_names_date_title_and_source() {
        assertThat(CalendarJson.of(ask("year=2027").holidays(SCOTLAND)).toString())
                .startsWith("[{\"date\":\"2027-01-01\",\"title\":\"New Year’s Day\",\"source\":\"published\"},");
        assertThat(CalendarJson.of(ask("year=2040").holidays(SCOTLAND)).toString())
                .contains("\"source\":\"computed\"")
                .doesNotContain("published");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2026-12-23T16:45&hours=72 | 2026-12-26T16:45:00Z
            from=2026-12-22T10:00&workingDays=0 | 2026-12-22T17:00:00Z
            from=2026-12-22T17:01&workingDays=0 | 2026-12-23T17:00:00Z
            from=2026-06-01T10:00&workingDays=1 | 2026-06-02T17:00:00+01:00
            from=2026-06-01T23:30Z&workingDays=1 | 2026-06-03T17:00:00+01:00
            from=2026-06-01T10:00 01:00&hours=1 | 2026-06-01T11:00:00+01:00
            from=2026-06-01T10:00:30-05:00&hours=1 | 2026-06-01T17:00:30+01:00
            from=2027-03-28T01:30&hours=1 | 2027-03-28T03:30:00+01:00
            from=2027-03-28T00:30&hours=1 | 2027-03-28T02:30:00+01:00
            from=2026-10-25T01:30&hours=1 | 2026-10-25T01:30:00Z
            from=2026-10-25T01:30Z&hours=1 | 2026-10-25T02:30:00Z
            from=2026-10-24T12:00&hours=24 | 2026-10-25T11:00:00Z
            """)
    void due_has_londons_offset_of_its_day(String query, String due) {
        assertThat(CalendarJson.instant(ask(query).deadline(ENGLAND).due())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workingDays=5 | from | Say when the limit begins
            from=2026-12-23&workingDays=5 | from | Add the time of the day
            from=tomorrow&workingDays=5 | from | Write day and time as
            from=2026-02-30T10:00&workingDays=5 | from | Write day and time as
            from=2026-12-23T25:00&workingDays=5 | from | Write day and time as
            from=2026-12-23T10:00[Europe/London]&workingDays=5 | from | Write day and time as
            from=1999-12-23T10:00&workingDays=5 | from | covers Saturday 1 January 2011
            from=+999999999-12-31T23:59:59-18:00&hours=1 | from | Write day and time as
            from=-999999999-01-01T00:00:00+18:00&hours=1 | from | Write day and time as
            from=2026-12-23T10:00 | workingDays | as workingDays or as hours
            from=2026-12-23T10:00&workingDays=5&hours=72 | hours | not both
            from=2026-12-23T10:00&workingDays=-1 | workingDays | whole number from 0
            from=2026-12-23T10:00&workingDays=five | workingDays | whole number from 0
            from=2026-12-23T10:00&workingDays=1.5 | workingDays | whole number from 0
            from=2026-12-23T10:00&workingDays=99999 | workingDays | beyond the calendar
            from=2026-12-23T10:00&workingDays=999999999999 | workingDays | smaller
            from=2026-12-23T10:00&workingDays=5&workingDays=6 | workingDays | once
            from=2026-12-23T10:00&hours=0 | hours | whole number from 1
            from=2026-12-23T10:00&hours=999999999 | hours | beyond the calendar
            """)
    void what_cannot_be_used_is_named_with_its_remedy(String query, String parameter, String remedy) {
        var refused =
                catchThrowableOfType(RefusedRequest.class, () -> ask(query).deadline(ENGLAND));

        assertThat(refused.parameter()).isEqualTo(parameter);
        assertThat(refused.detail()).contains(remedy).endsWith(".");
        assertThat(refused.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"year=, Say which year", "year=0, whole number from 1", "year=next, whole number", "year=2061, covers"})
    void a_year_that_is_missing_or_not_covered_is_refused(String query, String remedy) {
        var refused =
                catchThrowableOfType(RefusedRequest.class, () -> ask(query).holidays(ENGLAND));

        assertThat(refused.parameter()).isEqualTo("year");
        assertThat(refused.detail()).contains(remedy);
    }

    @Test
    void an_unknown_nation_is_not_found() {
        var refused = catchThrowableOfType(RefusedRequest.class, () -> CalendarQuestion.nation("wales"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.parameter()).isEqualTo("nation");
    }

    private static String day(String date, String why) {
        return "{\"date\":\"" + date + "\",\"why\":\"" + why + "\"}";
    }

    private static CalendarQuestion ask(String query) {
        Map<String, List<String>> values = new HashMap<>();
        for (var pair : query.split("&", -1)) {
            var split = pair.indexOf('=');
            values.computeIfAbsent(pair.substring(0, split), name -> new ArrayList<>())
                    .add(pair.substring(split + 1));
        }
        return new CalendarQuestion(new Query(values));
    }
}
