package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle says is written in one way, and nothing else is read. */
class JsonTest {

    @Test
    void every_kind_of_value_is_written_as_json_on_one_line() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("text", "Siân");
        fields.put("long", 9_000_000_000L);
        fields.put("number", -7);
        fields.put("truth", true);
        fields.put("nothing", null);
        fields.put("list", Arrays.asList("one", 2L, false, null));
        fields.put("object", Map.of("inside", List.of()));
        assertThat(JsonText.of(fields))
                .isEqualTo("{\"text\":\"Siân\",\"long\":9000000000,\"number\":-7,\"truth\":true,\"nothing\":null,"
                        + "\"list\":[\"one\",2,false,null],\"object\":{\"inside\":[]}}");
        assertThatThrownBy(() -> JsonText.of(Map.of("half", 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not written as JSON");
    }

    @Test
    void letters_that_a_line_could_stumble_over_are_written_by_number() {
        assertThat(JsonText.of(Map.of("a", "\"\\\n\u0000\u001f \u007f\u2027\u2028\u2029\u202a😀")))
                .isEqualTo("{\"a\":\"\\\"\\\\\\u000a\\u0000\\u001f \u007f\u2027\\u2028\\u2029\u202a\\ud83d\\ude00\"}");
    }

    @Test
    void what_was_written_is_read_again() {
        var words = "\"\\/\b\f\n\r\t\u0000\u2028é😀";
        var read = JsonReader.object(JsonText.of(Map.of("a", words, "b", Map.of("c", List.of("d", "e"), "f", 12L))));
        assertThat(read.text("a")).isEqualTo(words);
        assertThat(read.object("b").number("f")).isEqualTo(12);
        assertThat(read.object("b").fields().get("c")).isEqualTo(List.of("d", "e"));
    }

    @Test
    void each_short_way_of_writing_a_letter_is_understood() {
        assertThat(JsonReader.object("{\"a\":\"\\\"\\\\\\/\\n\\r\\t\\b\\f\\u00e9\"}")
                        .text("a"))
                .isEqualTo("\"\\/\n\r\t\b\fé");
    }

    @Test
    void blanks_between_what_is_said_are_passed_over() {
        var read =
                JsonReader.object(" \t\r\n{ \"a\" : [ 1 , -2 , true , false , null ] , \"b\" : { } , \"c\" : [ ] } \n");
        assertThat(read.fields().get("a")).isEqualTo(Arrays.asList(1L, -2L, true, false, null));
        assertThat(read.object("b").fields()).isEmpty();
        assertThat(read.objects("c")).isEmpty();
        assertThat(read.fields()).containsOnlyKeys("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"a\"",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "{\"a\":1} x",
                "{\"a\":1}}",
                "{\"a\":[1,]}",
                "{\"a\":[1}",
                "{\"a\":[",
                "{\"a\":\"open",
                "{\"a\":\"\\",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\ \"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":1.5}",
                "{\"a\":1-2}",
                "{\"a\":-}",
                "{\"a\":99999999999999999999}",
                "{\"a\":tru}",
                "{\"a\":nul}",
                "{\"a\":falze}",
                "{\"a\":1,\"a\":2}"
            })
    void whatever_else_calls_itself_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.object(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("it is not written as expected at character ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{\"a\":x};6", "{\"a\":1;7", "[];3", "{\"a\":1,\"a\":2};12"})
    void a_refusal_names_the_character_at_which_it_stopped(String text, int character) {
        assertThatThrownBy(() -> JsonReader.object(text))
                .hasMessage("it is not written as expected at character " + character);
    }

    @Test
    void a_letter_by_number_may_be_the_last_of_what_is_there() {
        assertThatThrownBy(() -> JsonReader.object("{\"a\":\"\\u0041"))
                .hasMessage("it is not written as expected at character 13");
    }

    @Test
    void twelve_levels_are_read_and_no_more() {
        assertThat(JsonReader.object("{\"a\":" + "[".repeat(11) + "1" + "]".repeat(11) + "}")
                        .fields())
                .containsOnlyKeys("a");
        for (var one : List.of("[", "{\"a\":")) {
            var other = one.equals("[") ? "]" : "}";
            var deep = "{\"a\":" + one.repeat(12) + "1" + other.repeat(12) + "}";
            assertThatThrownBy(() -> JsonReader.object(deep)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> JsonReader.object("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_field_that_is_missing_or_of_another_kind_is_named() {
        var read = JsonReader.object("{\"text\":\"a\",\"number\":1,\"nothing\":null,\"list\":[\"a\",1]}");
        assertThatThrownBy(() -> read.text("number")).hasMessage("\"number\" is missing or is not what it should be");
        assertThatThrownBy(() -> read.text("none")).hasMessage("\"none\" is missing or is not what it should be");
        assertThatThrownBy(() -> read.number("text")).hasMessageStartingWith("\"text\"");
        assertThatThrownBy(() -> read.object("text")).hasMessageStartingWith("\"text\"");
        assertThatThrownBy(() -> read.objects("text")).hasMessageStartingWith("\"text\"");
        assertThatThrownBy(() -> read.objects("list")).hasMessageStartingWith("\"list\"");
        assertThatThrownBy(() -> read.hashes("list")).hasMessage("\"list\" is missing or is not what it should be");
        assertThat(read.textOrNull("nothing")).isNull();
        assertThat(read.textOrNull("none")).isNull();
        assertThat(read.textOrNull("text")).isEqualTo("a");
        assertThatThrownBy(() -> read.textOrNull("number")).hasMessageStartingWith("\"number\"");
        assertThat(read.numberOrNull("nothing")).isNull();
        assertThat(read.numberOrNull("number")).isEqualTo(1);
        assertThatThrownBy(() -> read.numberOrNull("none")).hasMessageStartingWith("\"none\"");
    }
}
