package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.escalation.DisagreementStatus;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/** A disagreement climbs the stages of each partnership's own procedure, from its raising to its last word. */
@ExtendWith(ArquillianExtension.class)
class DisagreementIT {

    @Inject
    Disagreeing story;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    EndingDesk ending;

    @Inject
    Silence silence;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(DisagreementIT.class, Disagreeing.class, Story.class, Scene.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    @Tag("BOR-5")
    @Tag("BOR-12")
    @Tag("BOR-13")
    @Tag("SUS-4")
    @Tag("NI-17")
    @Tag("SUR-6")
    @Tag("HER-3")
    @Tag("HER-9")
    void a_disagreement_climbs_to_the_last_word_where_nobody_agrees(String partnership) {
        var reference = story.raise(partnership);
        var steps = 0;
        while (story.view(reference).open()) {
            var turn = story.view(reference).openTurns().get(0);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
            assertThat(++steps).as("every path has an end").isLessThan(20);
        }
        var ended = story.view(reference);
        assertThat(ended.status()).isEqualTo(DisagreementStatus.ENDED);
        assertThat(ended.ending()).isEqualTo(HowItEnded.BY_THE_PROCEDURE);
        assertThat(ended.turns()).anyMatch(turn -> turn.step().lastWord());
        assertThat(ended.turns()).noneMatch(TurnView::open);
    }

    @Test
    @Tag("BOR-2")
    void silence_moves_it_on_once_and_says_so() {
        var reference = story.raise("northern-ireland");
        var waiting = story.view(reference).openTurns().get(0);
        assertThat(waiting.step().key()).isEqualTo("answer");
        clock.stopAt(waiting.dueAt().plusSeconds(1));
        silence.pass(List.of(reference));
        silence.pass(List.of(reference));
        var after = story.view(reference);
        assertThat(after.turns())
                .filteredOn(turn -> turn.step().key().equals("answer"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.ended()).isEqualTo("No answer by the limit"));
        assertThat(after.openTurns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.step().key()).isEqualTo("contact"));
    }

    @Test
    @Tag("BOR-2")
    void whoever_waits_can_record_before_the_limit_that_no_answer_comes() {
        var reference = story.raise("northern-ireland");
        story.as(story.raiser("northern-ireland"));
        done(desk.take(new TakeStep(reference, "answer", Ending.NO_ANSWER, Map.of())));
        assertThat(story.view(reference).openTurns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.stage()).isEqualTo(2));
    }

    @Test
    void nobody_takes_the_step_of_the_other_side() {
        var reference = story.raise("northern-ireland");
        story.as(story.raiser("northern-ireland"));
        assertThat(refused(desk.take(
                        new TakeStep(reference, "answer", Ending.AGREED, Map.of(Recorded.AGREEMENT, "We agree")))))
                .anyMatch(words -> words.startsWith("It is somebody else’s turn"));
    }

    @Test
    void whoever_has_no_part_sees_nothing_of_it() {
        var reference = story.raise("northern-ireland");
        story.as(story.somebody("surrey", person -> true));
        assertThat(refused(desk.open(reference)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    @Test
    @Tag("BOR-14")
    void the_raiser_withdraws_it_and_takes_it_up_again() {
        var reference = story.raise("northern-ireland");
        story.as(story.raiser("northern-ireland"));
        assertThat(refused(ending.end(reference, HowItEnded.OTHER_AGREEMENT, "")))
                .anyMatch(words -> words.startsWith("Name the agreement"));
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The visit took place this morning."));
        assertThat(story.view(reference).open()).isFalse();
        done(ending.reopen(reference, "The visit was called off."));
        assertThat(story.view(reference).openTurns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.step().key()).isEqualTo("answer"));
    }

    @Test
    @Tag("BOR-3")
    void a_disagreement_within_one_agency_is_refused() {
        var me = story.raiser("northern-ireland");
        var colleague = story.somebody(
                "northern-ireland",
                person -> person.agency().equals(me.agency()) && !person.id().equals(me.id()));
        story.as(me);
        assertThat(refused(raising.raise(story.command(colleague.id(), "general/assessment", null))))
                .anyMatch(words -> words.startsWith("Choose somebody of another agency"));
    }

    @Test
    void what_is_missing_is_named_field_by_field() {
        story.as(story.raiser("northern-ireland"));
        assertThat(refused(raising.raise(new RaiseDisagreement(
                        null, null, null, null, null, null, null, null, null, null, null, null, null))))
                .hasSize(12);
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }
}
