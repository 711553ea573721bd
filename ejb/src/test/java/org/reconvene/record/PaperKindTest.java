package org.reconvene.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.people.PersonId;

/** A paper is kept under its media type and found by it again, and a case is named by a key that fits its column. */
class PaperKindTest {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_kind_is_found_again_by_the_media_type_under_which_it_was_stored(PaperKind kind) {
        assertThat(PaperKind.ofMediaType(kind.mediaType())).isEqualTo(kind);
        assertThat(kind.mayEndIn(kind.ending())).isTrue();
    }

    @Test
    void a_media_type_that_no_paper_has_is_named() {
        assertThatThrownBy(() -> PaperKind.ofMediaType("text/html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no paper is of type text/html");
    }

    @Test
    void three_kinds_have_macros() {
        assertThat(Arrays.stream(PaperKind.values()).filter(PaperKind::hasMacros))
                .containsExactly(PaperKind.DOCM, PaperKind.XLSM, PaperKind.PPTM);
    }

    @Test
    void a_key_has_one_to_sixty_characters() {
        assertThat(new CaseKey("a".repeat(60)).value()).hasSize(60);
        for (var wrong : List.of("", " ", "a".repeat(61))) {
            assertThatThrownBy(() -> new CaseKey(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(CaseKey.ofPerson(new PersonId(7))).isEqualTo(new CaseKey("person/7"));
    }

    @Test
    void rows_that_are_held_name_the_columns_of_peoples_own_words() {
        assertThat(HeldRows.of("dissent", "reference = :key", "the dissent", "wording", "account"))
                .isEqualTo(new HeldRows("dissent", "reference = :key", "the dissent", List.of("wording", "account")));
    }

    @Test
    void rows_of_a_case_are_found_by_each_of_its_chains() {
        assertThat(HeldRows.ofChains("notice", "chain", "the notices", "text"))
                .isEqualTo(HeldRows.of(
                        "notice",
                        "chain in (select k.chain from chain_of_case k where k.case_key = :key)",
                        "the notices",
                        "text"));
    }
}
