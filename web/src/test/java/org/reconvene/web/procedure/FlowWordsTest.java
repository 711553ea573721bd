package org.reconvene.web.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;

/** Whoever does not see the drawing reads the same. */
class FlowWordsTest {

    @ParameterizedTest
    @MethodSource("org.reconvene.web.procedure.Drawn#everyRoute")
    void every_stage_step_limit_and_ending_stands_in_the_words(Procedure procedure, Route route) {
        var words = new FlowWords(procedure, route).getStages();
        assertThat(words).hasSameSizeAs(route.stages());
        for (int i = 0; i < words.size(); i++) {
            var stage = route.stages().get(i);
            assertThat(words.get(i).name()).isEqualTo(stage.name());
            var sentences = words.get(i).sentences();
            assertThat(sentences)
                    .hasSize(stage.straightHere().size() + stage.steps().size());
            for (int j = 0; j < stage.steps().size(); j++) {
                var step = stage.steps().get(j);
                var sentence = sentences.get(stage.straightHere().size() + j);
                assertThat(sentence)
                        .contains(procedure.actor(step.actor()).called() + " " + step.does() + ". Limit: ")
                        .contains(step.limit().words())
                        .contains(step.limit().countedFrom())
                        .doesNotContain("..", ": to ");
                Branch.after(step, route).forEach(branch -> assertThat(sentence).contains(branch.inWords()));
            }
        }
    }

    @Test
    void a_step_that_the_next_one_simply_follows_says_so() {
        assertThat(first("northern-ireland", "general"))
                .isEqualTo(
                        "A: The practitioner who raises it shares the concern, with reasons based on evidence. Limit: 1 working"
                                + " day, from the disagreement, or the day the disputed decision was received. Done or not"
                                + " answered, it goes on to the next step.");
    }

    @Test
    void a_stage_to_which_a_case_may_come_straight_says_for_what_reason() {
        var procedure = Drawn.procedure("northern-ireland");
        var stages = new FlowWords(procedure, procedure.routes().get(0)).getStages();
        assertThat(stages.getLast().sentences().getFirst())
                .isEqualTo("Straight here, past the stages between: the discussions raise significant policy issues.");
    }

    @Test
    void a_limit_that_can_be_chosen_says_by_whom() {
        var procedure = Drawn.procedure("scottish-borders");
        assertThat(new FlowWords(procedure, procedure.routes().get(0))
                        .getStages()
                        .get(1)
                        .sentences()
                        .get(2))
                .contains("Limit: at most 10 working days, from the day on which")
                .contains("The line managers set the day from the risk; never later than this.");
    }

    private static String first(String key, String route) {
        var procedure = Drawn.procedure(key);
        return new FlowWords(procedure, procedure.route(route).orElseThrow())
                .getStages()
                .getFirst()
                .sentences()
                .getFirst();
    }
}
