package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
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
    @ValueSource(
            strings = {
                "Password1234!",
                "123Safeguarding2026",
                "qwertyuiopas",
                "correct horse battery staple",
                "P@ssw0rdP@ssw0rd",
                "Liverpool2024",
                "iloveyou1234",
                "Summer2026!!"
            })
    void a_password_that_is_tried_first_is_refused_with_what_to_do(String password) {
        assertThat(PasswordRules.refuse(password, "niamh.wren"))
                .hasValueSatisfying(words -> assertThat(words).contains("Take four words"));
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

    @ParameterizedTest
    @ValueSource(strings = {"Reconvene Surrey 1", "surrey-reconvene-26", "Surrey Quill 2026!", "reconvene2026!"})
    void the_person_the_partnership_and_the_service_count_for_nothing(String password) {
        assertThat(PasswordRules.refuse(password, "n.wren", "Niamh Quill", "Surrey"))
                .hasValueSatisfying(words -> assertThat(words).contains("four words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4@8({[<369&#!1/|0$5+7%2", "$3$+7!1|0@4", "password qwerty ", "abc123ABC", "a"})
    void no_password_keeps_the_server_busy(String text) {
        var longest = text.repeat(128).substring(0, 128);
        var thread = ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadCpuTime();
        PasswordRules.refuse(longest, "niamh.wren", "Surrey");
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before))
                .as("the work itself, however busy the machine is otherwise")
                .isLessThan(Duration.ofSeconds(3));
    }
}
