package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.learning.ThemeLine;

@Tag("SUR-16")
class ThemeRulesTest {

    private static final List<ThemeLine> LIST = List.of(
            new ThemeLine(1, "Late or missing report", true, false, 3),
            new ThemeLine(2, "Drift or delay", true, true, 0));

    @Test
    void a_new_theme_joins_the_list() {
        assertThat(ThemeRules.ofAdding("Interpreter missing", LIST)).isEmpty();
    }

    @Test
    void a_theme_without_a_name_or_with_a_taken_one_is_refused() {
        assertThat(ThemeRules.ofAdding(" ", LIST)).extracting(Refusal::field).containsExactly("name");
        assertThat(ThemeRules.ofAdding(" late or MISSING report ", LIST))
                .extracting(Refusal::words)
                .containsExactly("This theme stands in the list already");
    }

    @Test
    void a_theme_on_offer_can_be_retired_once() {
        assertThat(ThemeRules.ofRetiring(1, LIST)).isEmpty();
        assertThat(ThemeRules.ofRetiring(2, LIST)).hasSize(1);
        assertThat(ThemeRules.ofRetiring(3, LIST)).hasSize(1);
    }
}
