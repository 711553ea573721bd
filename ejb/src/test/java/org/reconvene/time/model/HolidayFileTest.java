package org.reconvene.time.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.time.Holiday;
import org.reconvene.time.HolidayFileException;
import org.reconvene.time.Nation;

/** A holiday file is read in GOV.UK's shape, and a fault in it is named with its field and remedy. */
class HolidayFileTest {

    private static final String EVENT =
            "{'title': 'Christmas Day', 'date': '2029-12-25', 'notes': '', 'bunting': true}";

    @Test
    void a_file_of_one_division_is_read() {
        assertThat(read("{'division': 'scotland', 'events': [" + EVENT + "]}"))
                .containsExactly(Map.entry(
                        Nation.SCOTLAND,
                        List.of(new Holiday(LocalDate.of(2029, 12, 25), "Christmas Day", Holiday.Source.PUBLISHED))));
    }

    @Test
    void the_file_of_all_divisions_is_read() {
        assertThat(read("{'scotland': {'division': 'scotland', 'events': [" + EVENT
                        + "]}, 'northern-ireland': {'division': 'northern-ireland', 'events': []}}"))
                .containsOnlyKeys(Nation.SCOTLAND, Nation.NORTHERN_IRELAND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                                  | not a JSON object",
                "{'division': 'scotland', 'events': [                                | not a JSON object",
                "{}                                                                  | division: the file names no division",
                "{'division': 'wales', 'events': []}                                 | division: \"wales\" is none of",
                "{'division': 'scotland'}                                            | events: list the holidays",
                "{'division': 'scotland', 'events': ['x']}                           | events[0]: an object",
                "{'scotland': {'division': 'scotland', 'events': [{'title': 'A'}]}}  | scotland.events[0].date: a text",
                "{'division': 'scotland', 'events': [{'date': '30/11/11'}]}          | events[0].date: write the day as",
                "{'division': 'scotland', 'events': [{'date': '2029-01-01'}]}        | events[0].title: a text",
            })
    void a_fault_is_named_with_its_field(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(HolidayFileException.class)
                .hasMessageContaining(message);
    }

    private static Map<Nation, List<Holiday>> read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new HolidayFile(Holiday.Source.PUBLISHED).read(new ByteArrayInputStream(bytes));
    }
}
