package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/** An agreement is in writing and two-sided: it ends a step only once the other side has confirmed it. */
@ExtendWith(ArquillianExtension.class)
class AgreementIT {

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk desk;

    @Inject
    Silence silence;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("NI-6")
    @Tag("NI-7")
    @Tag("NI-8")
    @Tag("SUR-4")
    void what_is_agreed_ends_it_once_the_other_side_confirms_the_account() {
        var reference = agreed("northern-ireland");
        var waiting = story.turn(reference);
        assertThat(waiting.agreedBy()).isEqualTo(story.counterpart("northern-ireland"));
        assertThat(story.view(reference).open()).isTrue();

        story.as(story.raiser("northern-ireland"));
        assertThat(story.turn(reference).mayConfirm()).isTrue();
        story.confirms(reference, story.raiser("northern-ireland"));

        var ended = story.view(reference);
        assertThat(ended.ending()).isEqualTo(HowItEnded.BY_THE_PROCEDURE);
        assertThat(ended.entries())
                .filteredOn(entry -> entry.item() == Recorded.NO_COMPROMISE)
                .as("each side states that it compromises on nothing that the child needs")
                .hasSize(2);
    }

    @Test
    @Tag("NI-7")
    @Tag("SUS-6")
    void an_agreement_that_is_contested_leaves_the_step_open_and_both_wordings_on_the_record() {
        var reference = agreed("northern-ireland");
        story.as(story.raiser("northern-ireland"));
        var agreement = story.agreement(reference);
        done(desk.answer(reference, agreement, false, "A call was not to replace the visit."));

        assertThat(story.turn(reference).agreedBy()).isNull();
        assertThat(story.view(reference).entries())
                .filteredOn(entry -> entry.id() == agreement)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.text()).startsWith("Agreed for the record");
                    assertThat(entry.contestedWords()).isEqualTo("A call was not to replace the visit.");
                });
    }

    @Test
    void nobody_confirms_what_their_own_side_wrote() {
        var reference = agreed("northern-ireland");
        assertThat(refused(desk.answer(reference, story.agreement(reference), true, "")))
                .anyMatch(words -> words.startsWith("Your own side wrote this"));
    }

    @Test
    @Tag("SUR-4")
    void an_agreement_says_how_what_is_still_open_is_pursued() {
        var reference = story.raise("surrey");
        var turn = story.turn(reference);
        assertThat(refused(desk.take(new TakeStep(
                        reference, turn.step().key(), Ending.AGREED, Map.of(Recorded.AGREEMENT, "A visit tomorrow.")))))
                .containsExactly("Say what is still open and how it is pursued, or that nothing is");
    }

    @Test
    @Tag("BOR-2")
    void an_agreement_that_nobody_confirms_goes_on_at_its_limit() {
        var reference = agreed("northern-ireland");
        var waiting = story.turn(reference);
        clock.stopAt(waiting.dueAt().plusSeconds(1));
        silence.pass(List.of(reference));
        assertThat(story.view(reference).open()).isTrue();
        assertThat(story.turn(reference).stage()).isEqualTo(2);
    }

    @Test
    @Tag("BOR-6")
    @Tag("SUR-6")
    void either_side_puts_the_agreement_in_writing_where_both_act() {
        var reference = story.raise("scottish-borders");
        var both = story.turn(reference);
        story.as(story.raiser("scottish-borders"));
        done(desk.take(new TakeStep(reference, both.step().key(), Ending.AGREED, story.texts(both, Ending.AGREED))));
        story.confirms(reference, story.counterpart("scottish-borders"));
        assertThat(story.view(reference).open()).isFalse();
    }

    @Test
    @Tag("BOR-5")
    void that_neither_sees_a_risk_is_confirmed_by_the_other_side_before_it_ends() {
        var reference = story.raise("scottish-borders");
        var both = story.turn(reference);
        story.as(story.counterpart("scottish-borders"));
        done(desk.take(new TakeStep(reference, both.step().key(), Ending.NOTED, story.texts(both, Ending.AGREED))));
        assertThat(story.view(reference).open()).isTrue();
        story.confirms(reference, story.raiser("scottish-borders"));
        assertThat(story.view(reference).open()).isFalse();
    }

    private String agreed(String partnership) {
        var reference = story.raise(partnership);
        clock.stopAt(clock.now().plus(Duration.ofMinutes(5)));
        story.takes(reference, story.turn(reference), Ending.AGREED);
        return reference;
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(AgreementIT.class, Disagreeing.class, Story.class, Scene.class);
    }
}
