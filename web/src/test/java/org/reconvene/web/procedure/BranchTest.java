package org.reconvene.web.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the endings of a step lead, in words. */
class BranchTest {

    @Test
    void endings_that_lead_to_the_same_place_stand_together() {
        assertThat(after("northern-ireland", "general", "answer"))
                .extracting(Branch::inWords)
                .containsExactly(
                        "Agreed: in writing, A confirms it is accurate. It ends here",
                        "Not agreed, or no answer by the limit (on to stage 2)");
    }

    @Test
    void two_ways_to_end_stand_apart() {
        assertThat(after("northern-ireland", "general", "final")).hasSize(2).allMatch(Branch::ends);
    }

    @Test
    void a_way_past_the_next_step_is_said_in_the_drawing_too() {
        assertThat(after("surrey", "conference-dissent", "review"))
                .extracting(Branch::drawn)
                .containsExactly("The chair’s decision stands (on to stage 3)", "The conference is reconvened");
    }

    @Test
    void several_steps_that_follow_at_once_are_all_named() {
        assertThat(after("surrey", "conference-dissent", "audit"))
                .extracting(Branch::drawn)
                .startsWith("Dissent supported (on to the next step and stage 4)");
        assertThat(after("surrey", "conference-dissent", "confirm-wording"))
                .extracting(Branch::drawn)
                .anyMatch(words -> words.endsWith("(on to stage 2 and stage 3)"));
    }

    @Test
    void a_step_that_the_next_one_simply_follows_has_no_branches() {
        assertThat(after("northern-ireland", "general", "share")).isEmpty();
    }

    private static List<Branch> after(String key, String routeKey, String step) {
        var route = Drawn.procedure(key).route(routeKey).orElseThrow();
        return Branch.after(route.step(step).orElseThrow(), route);
    }
}
