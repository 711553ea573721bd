package org.reconvene.letterhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.letterhead.KeepLetterhead;
import org.reconvene.reports.language.Language;

@Tag("SUS-8")
class LetterheadRulesTest {

    @Test
    void an_address_of_six_lines_a_line_for_replies_and_a_line_of_words_are_kept() {
        assertThat(fieldsOf("1\n2\n3\n4\n5\n6", "01632 960001", "We answer.", Language.GAELIC))
                .isEmpty();
        assertThat(fieldsOf("", "", "", Language.ENGLISH)).isEmpty();
    }

    @Test
    void what_would_not_fit_on_a_letter_is_named_by_its_field() {
        assertThat(fieldsOf("1\n2\n3\n4\n5\n6\n7", "x".repeat(121), "x".repeat(201), null))
                .containsExactly("address", "replies", "words", "language");
        assertThat(fieldsOf("x".repeat(61), "x".repeat(120), "x".repeat(200), Language.IRISH))
                .containsExactly("address");
    }

    @Test
    void empty_lines_and_blanks_around_a_line_are_left_out() {
        assertThat(LetterheadRules.lines("  County Hall \r\n\n 1  Example\tStreet\n "))
                .isEqualTo(List.of("County Hall", "1 Example Street"));
        assertThat(LetterheadRules.oneLine(" one\nline ")).isEqualTo("one line");
    }

    private static List<String> fieldsOf(String address, String replies, String words, @Nullable Language language) {
        return LetterheadRules.refuse(new KeepLetterhead(address, replies, words, language, null, false)).stream()
                .map(refusal -> String.valueOf(refusal.field()))
                .toList();
    }
}
