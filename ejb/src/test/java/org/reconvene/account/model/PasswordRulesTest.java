package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"lantern gravel teapot", "ŵylan môr a thywod", "x7!kd93jq0zm", "ten thousand umbrellas"})
    void a_long_password_of_ones_own_is_taken(String password) {
        assertThat(PasswordRules.refuse(password, "niamh.wren")).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few() {
        assertThat(PasswordRules.refuse("x7!kd93jq0z", "niamh.wren"))
                .hasValueSatisfying(words -> assertThat(words).contains("at least 12"));
    }

    @Test
    void characters_are_counted_as_people_see_them() {
        assertThat(PasswordRules.refuse("😀😁😂😃😄😅", "niamh.wren")).isPresent();
    }

    @Test
    void a_password_longer_than_any_person_types_is_refused() {
        assertThat(PasswordRules.refuse("abcdefgh ".repeat(15), "niamh.wren"))
                .hasValueSatisfying(words -> assertThat(words).contains("at most 128"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234!", "123Safeguarding2026", "qwertyuiopas", "correct horse battery staple"})
    void a_password_that_many_use_is_refused_whatever_stands_before_and_after_it(String password) {
        assertThat(PasswordRules.refuse(password, "niamh.wren"))
                .hasValueSatisfying(words -> assertThat(words).contains("tried first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "1234567890123", "abcdefghijklm"})
    void a_run_or_a_repetition_is_refused(String password) {
        assertThat(PasswordRules.refuse(password, "niamh.wren")).isPresent();
    }

    @Test
    void a_password_with_a_part_of_the_user_name_is_refused() {
        assertThat(PasswordRules.refuse("niamh sees 7 gulls", "niamh.wren"))
                .hasValueSatisfying(words -> assertThat(words).contains("your name"));
    }
}
