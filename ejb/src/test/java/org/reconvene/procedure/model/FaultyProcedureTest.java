package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reconvene.procedure.Mistake;

/** A procedure that cannot be followed is refused with the line, the field and the remedy of each mistake. */
class FaultyProcedureTest {

    private static final Text SOUND = Text.of("northern-ireland");
    private static final String ANSWER = "- key: answer";

    @Test
    void a_sound_procedure_has_no_mistake() {
        assertThat(SOUND.mistakes()).isEmpty();
    }

    @Test
    void a_path_that_ends_without_a_last_word_is_refused() {
        var text = SOUND.withAfter(ANSWER, "{when: not-agreed, then: contact}", "{when: not-agreed, then: end}");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf(ANSWER, "outcomes:"),
                        "routes[general].stages[practitioners].steps[answer].outcomes",
                        "“not-agreed” ends the matter here without a last word; name the step that follows"));
    }

    @Test
    void a_route_in_which_nobody_has_the_last_word_is_refused() {
        var text = SOUND.withAfter("- key: final", "            last_word: true\n", "");
        assertThat(text.mistakes())
                .contains(new Mistake(
                        text.lineOf("- key: general", "stages:"),
                        "routes[general].stages",
                        "no step has the last word; mark the one above which nobody stands with “last_word: true”"));
    }

    @Test
    void a_step_to_which_no_path_leads_is_refused() {
        var text = SOUND.withAfter("- key: share", "{when: done, then: answer}", "{when: done, then: contact}")
                .withAfter("- key: share", "{when: no-answer, then: answer}", "{when: no-answer, then: contact}");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf(ANSWER),
                        "routes[general].stages[practitioners].steps[answer]",
                        "no step leads here; name it under “then” of one before it, or take it out"));
    }

    @Test
    void a_step_with_nobody_on_one_side_is_refused() {
        var text = SOUND.withAfter(ANSWER, "            answering: practitioner-answering\n", "");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf(ANSWER),
                        "routes[general].stages[practitioners].steps[answer].answering",
                        "name who stands on this side: every step has somebody on both sides"));
    }

    @Test
    void a_side_on_which_an_unknown_actor_stands_is_refused() {
        var text = SOUND.withAfter(ANSWER, "raising: practitioner-raising", "raising: practicioner");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("practicioner"),
                        "routes[general].stages[practitioners].steps[answer].raising",
                        "“practicioner” is not among the actors; describe it there, or name one that is"));
    }

    @Test
    void a_limit_without_a_calendar_is_refused() {
        var text = SOUND.with("calendar: northern-ireland\n", "");
        assertThat(text.mistakes())
                .hasSizeGreaterThan(5)
                .first()
                .isEqualTo(new Mistake(
                        text.lineOf("- key: share", "limit:"),
                        "routes[general].stages[practitioners].steps[share].limit.calendar",
                        "name whose working days are counted (england-and-wales, scotland, northern-ireland), here or"
                                + " once at the top of the file"));
    }

    @Test
    void a_step_without_a_limit_is_refused() {
        var text = SOUND.withAfter(ANSWER, "              working_days: 1\n", "");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf(ANSWER, "limit:"),
                        "routes[general].stages[practitioners].steps[answer].limit.working_days",
                        "say by when, with one of working_days, next_working_day, hours, monthly_meeting"));
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        var text = SOUND.withAfter(ANSWER, "working_days: 1", "working_days: one");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("working_days: one"),
                        "routes[general].stages[practitioners].steps[answer].limit.working_days",
                        "write a whole number from 0 to 260, for example 5"));
    }

    @Test
    void a_step_that_says_nothing_of_silence_is_refused() {
        var text = SOUND.withAfter(ANSWER, "              - {when: no-answer, then: contact}\n", "");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf(ANSWER, "outcomes:"),
                        "routes[general].stages[practitioners].steps[answer].outcomes",
                        "say what follows when the limit passes in silence, with “when: no-answer”"));
    }

    @Test
    void a_path_that_leads_back_is_refused() {
        var text =
                SOUND.withAfter("- key: decide", "{when: not-agreed, then: review}", "{when: not-agreed, then: share}");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("- key: decide", "outcomes:"),
                        "routes[general].stages[line-managers].steps[decide].outcomes",
                        "“share” stands before this step, and so the path would have no end; name a later one"));
    }

    @Test
    void a_path_to_a_step_that_is_not_there_is_refused() {
        var text = SOUND.withAfter(ANSWER, "{when: not-agreed, then: contact}", "{when: not-agreed, then: court}");
        assertThat(text.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(text.lineOf(ANSWER, "outcomes:"));
            assertThat(mistake.remedy()).startsWith("“court” is no step of this route; name one of share, answer, ");
        });
    }

    @Test
    void a_rule_that_does_not_say_where_it_comes_from_is_refused() {
        var text = SOUND.with(
                "{requirement: NI-2, quote: if a child is in immediate danger the Police should be contacted on 999}",
                "{requirement: NI-2}");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("{requirement: NI-2}"),
                        "safety.danger_now.grounds[1]",
                        "say where it comes from with one of quote (with its requirement), local_default,"
                                + " local_reading"));
    }

    @Test
    void a_quotation_without_its_requirement_is_refused() {
        var text = SOUND.with("{requirement: NI-4, quote: the practitioner in", "{quote: the practitioner in");
        assertThat(text.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(text.lineOf("{quote: the practitioner in"));
            assertThat(mistake.field()).isEqualTo("actors.practitioner-answering.grounds[1].requirement");
            assertThat(mistake.remedy()).isEqualTo("name the requirement that is quoted, for example SUR-14");
        });
    }

    @Test
    void a_field_that_nobody_knows_is_refused() {
        var text = SOUND.with("review_by: none", "reviewed_by: none");
        assertThat(text.mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.line()).isEqualTo(text.lineOf("reviewed_by"));
            assertThat(mistake.field()).isEqualTo("reviewed_by");
            assertThat(mistake.remedy()).startsWith("no such field is known here; write one of procedure, title");
        });
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        var text = SOUND.with("review_by: none\n", "review_by: none\nreview_by: 2027-01-01\n");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("review_by: 2027"), "review_by", "this field stands here twice; keep one of them"));
    }

    @Test
    void a_key_that_two_steps_share_is_refused() {
        var text = SOUND.with("- key: answer", "- key: share");
        assertThat(text.mistakes())
                .anySatisfy(mistake -> assertThat(mistake.remedy())
                        .isEqualTo("this key stands in the list twice; give each entry its own"));
    }

    @Test
    void a_review_date_before_the_first_day_is_refused() {
        var text = SOUND.with("review_by: none", "review_by: 2020-01-01");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("review_by"),
                        "review_by",
                        "name a day after the procedure comes into force, or write none"));
    }

    @Test
    void a_day_that_is_none_is_refused() {
        var text = SOUND.with("in_force_from: 2021-05-01", "in_force_from: 1 May 2021");
        assertThat(text.mistakes())
                .containsExactly(new Mistake(
                        text.lineOf("in_force_from"),
                        "in_force_from",
                        "write the day as 2027-01-04, not “1 May 2021”"));
    }

    @Test
    void a_procedure_without_a_step_that_the_program_follows_is_refused() {
        var text = SOUND.withAfter("- key: feedback", "key: feedback", "key: answer-both")
                .with(
                        "{when: dissent-not-supported, then: feedback}",
                        "{when: dissent-not-supported, then: answer-both}");
        assertThat(text.mistakes())
                .anySatisfy(mistake -> assertThat(mistake.remedy())
                        .isEqualTo("add the step feedback on the route conference-dissent: Reconvene takes a limit"
                                + " from it"));
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_on_its_line() {
        var text = SOUND.with("owner: Safe", "owner: [Safe");
        assertThat(text.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isGreaterThanOrEqualTo(text.lineOf("owner: [Safe"));
            assertThat(mistake.remedy()).startsWith("the text cannot be read from here on");
        });
    }

    @Test
    void an_alias_bomb_is_refused() {
        var text = new Text("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nprocedure: surrey\n");
        assertThat(text.mistakes()).isNotEmpty();
    }

    @Test
    void a_mistake_is_printed_with_its_file() {
        assertThat(new Mistake(12, "owner", "write a text").in("surrey.yaml"))
                .isEqualTo("surrey.yaml, line 12, owner: write a text");
    }
}
