package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.procedure.Advance;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;

/** Every ending of every step leads to a next act or to an end, and every other one is refused with a reason. */
class AdvanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    void no_ending_of_any_step_leaves_a_case_without_a_next_act_or_an_end(String key) {
        for (var route : Text.of(key).procedure().routes()) {
            route.steps().forEach(step -> everyEnding(route, step));
        }
    }

    @Test
    void an_ending_that_the_step_does_not_have_is_refused_with_those_that_it_has() {
        var route = Text.of("northern-ireland").procedure().routes().get(0);
        var first = route.steps().findFirst().orElseThrow();
        assertThat(route.advance(first, Ending.DECIDED))
                .isEqualTo(new Advance.Refused("This step can end so: Done; No answer by the limit"));
    }

    private static void everyEnding(Route route, Step step) {
        for (var ending : Ending.values()) {
            var known = step.outcomes().stream().anyMatch(outcome -> outcome.when() == ending);
            switch (route.advance(step, ending)) {
                case Advance.Moved moved -> {
                    assertThat(known).isTrue();
                    assertThat(moved.next()).isNotEmpty();
                }
                case Advance.Ended ended -> assertThat(ended.outcome().ends()).isTrue();
                case Advance.Refused refused -> {
                    assertThat(known).isFalse();
                    assertThat(refused.reason()).isNotBlank();
                }
            }
        }
    }
}
