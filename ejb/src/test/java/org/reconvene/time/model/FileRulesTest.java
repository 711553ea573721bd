package org.reconvene.time.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.time.Holiday;
import org.reconvene.time.HolidayFileException;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/** A file that is sent becomes the calendar of its nation in the years that it covers, or it is said what to mend in it. */
class FileRulesTest {

    private static final WorkingCalendar BUNDLED = BundledHolidays.calendarOf(Nation.SCOTLAND);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` ` | The file is empty
            Not JSON | The file is not a JSON object: take it from www.gov.uk/bank-holidays.json (line 1)
            {'division':'scotland',;  ;  'events':[} | (line 3)
            [1, 2] | not a JSON object
            [[[[[[[[[[[[[[1]]]]]]]]]]]]]] | not a JSON object
            {'division':'northern-ireland','events':[]} | works by scotland; send that file
            {'division':'scotland','events':[]} | lists no holiday of Scotland
            {'division':'scotland','events':[{'title':'A','date':'1/1/27'}]} | events[0].date: write the day as
            {'division':'scotland','events':[;{'title':'A','date':'2027-02-30'}]} | not "2027-02-30" (line 2)
            {'division':'scotland','events':[{'title':'A','date':'2027-01-01'},;{'title':'B','date':'2027-01-01'}]} | events[1].date: 2027-01-01 stands here a second time, after events[0]; leave one of them out (line 2)
            {'division':'scotland','events':[{'title':'A','date':'1999-01-01'}]} | lies outside the years 2011 to 2060
            {'division':'scotland','events':[{'title':'A','date':'2031-01-01'}]} | leaves out the year 2029
            """)
    void what_cannot_be_used_is_named_with_its_line_and_remedy(String json, String words) {
        var refused = catchThrowableOfType(HolidayFileException.class, () -> {
            var unused = FileRules.holidaysOf(
                    Nation.SCOTLAND, json.replace('\'', '"').replace(';', '\n'));
        });

        assertThat(refused.remedy()).contains(words);
    }

    @Test
    void a_file_replaces_the_years_that_it_covers_and_no_others() {
        var calendar = with("{'title':'New Year’s Day','date':'2028-01-03'},{'title':'Feast','date':'2029-06-05'}");

        assertThat(calendar.holidaysIn(2028)).extracting(Holiday::date).containsExactly(LocalDate.of(2028, 1, 3));
        assertThat(calendar.holidaysIn(2029))
                .containsExactly(new Holiday(LocalDate.of(2029, 6, 5), "Feast", Holiday.Source.PUBLISHED));
        assertThat(calendar.holidaysIn(2027)).isEqualTo(BUNDLED.holidaysIn(2027));
        assertThat(calendar.holidaysIn(2030)).isEqualTo(BUNDLED.holidaysIn(2030));
        assertThat(calendar.publishedThrough()).isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    void an_older_file_leaves_what_is_published_after_it() {
        assertThat(with("{'title':'New Year’s Day','date':'2026-01-01'}").publishedThrough())
                .isEqualTo(BUNDLED.publishedThrough());
    }

    @Test
    void less_than_a_year_ahead_is_little() {
        assertThat(BUNDLED.isShortlyPublished(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(BUNDLED.isShortlyPublished(LocalDate.of(2028, 1, 1))).isTrue();
    }

    private static WorkingCalendar with(String events) {
        var json = "{'division':'scotland','events':[" + events + "]}";
        return BundledHolidays.calendarOf(
                Nation.SCOTLAND, FileRules.holidaysOf(Nation.SCOTLAND, json.replace('\'', '"')));
    }
}
