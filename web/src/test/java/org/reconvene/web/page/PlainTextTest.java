package org.reconvene.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void what_people_type_is_left_as_it_is() {
        var typed = "“Siân”,\tline one\r\nline two 🐦 مرحبا";
        assertThat(PlainText.plain(typed)).isSameAs(typed);
    }

    @Test
    void control_characters_and_halves_of_letters_are_left_out() {
        assertThat(PlainText.plain("a\u0000b\u0001c\u007fd\ud800e")).isEqualTo("abcde");
    }
}
