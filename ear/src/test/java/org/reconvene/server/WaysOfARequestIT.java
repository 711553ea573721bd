package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.request.HandOver;
import org.reconvene.request.Overtaken;
import org.reconvene.request.RequestEnding;
import org.reconvene.request.RequestMade;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.time.boundary.BusinessClock;

/** What can happen to a request beside its answers: joined, left without one, overtaken, withdrawn, handed over. */
@ExtendWith(ArquillianExtension.class)
class WaysOfARequestIT {

    @Inject
    Disagreeing story;

    @Inject
    Requesting requesting;

    @Inject
    RequestDesk desk;

    @Inject
    DecidingDesk deciding;

    @Inject
    DisagreementDesk disagreements;

    @Inject
    EndingDesk ending;

    @Inject
    Silence silence;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("SUS-7")
    void a_practitioner_is_told_who_asks() {
        var command = requesting.command("sussex", "Junior");
        story.as(story.raiser("sussex"));
        assertThat(done(desk.options()).mayAsk()).isFalse();
        assertThat(refused(desk.make(command)))
                .containsExactly("A conference is requested by a senior member of staff. Ask your line manager to");
    }

    @Test
    @Tag("SUS-8")
    void three_agencies_ask_for_the_same_child_and_the_answer_goes_to_each() {
        var reference = requesting.asks("surrey", "Joined");
        var police = story.somebody(
                "surrey",
                person -> person.agencyKind() == AgencyKind.POLICE && person.tier() == Tier.FIRST_LINE_MANAGER);
        var school = story.somebody(
                "surrey",
                person -> person.agencyKind() == AgencyKind.EDUCATION && person.tier() == Tier.FIRST_LINE_MANAGER);
        for (var other : List.of(police, school)) {
            assertThat(requesting.asks(other, "surrey", "Joined"))
                    .isInstanceOf(RequestMade.Known.class)
                    .extracting(RequestMade::reference)
                    .isEqualTo(reference);
            var command = requesting.command("surrey", "Joined");
            story.as(other);
            assertThat(refused(disagreements.open(reference))).isNotEmpty();
            assertThat(done(desk.join(command))).isEqualTo(reference);
            assertThat(refused(desk.join(command)).getFirst()).startsWith("Your agency has asked already");
        }
        requesting.takes(reference, story.turn(reference), Ending.NOT_CONVENED);
        story.as(school);
        assertThat(story.view(reference).entries())
                .filteredOn(entry -> entry.writtenBy().equals(school))
                .extracting(entry -> entry.item())
                .containsExactly(
                        Recorded.REASONS, Recorded.PRESENT_RISKS, Recorded.PROTECTION, Recorded.DISCUSSIONS_TRIED);
        var request = requesting.request(reference);
        assertThat(request.parties())
                .extracting(each -> each.person().agencyKind())
                .containsExactly(AgencyKind.HEALTH, AgencyKind.POLICE, AgencyKind.EDUCATION);
        assertThat(story.view(reference).entries())
                .filteredOn(entry -> entry.item() == Recorded.FULL_REASONS)
                .singleElement()
                .satisfies(entry -> assertThat(entry.withheld()).isFalse());
    }

    @Test
    void silence_is_an_answer_here_too() {
        var reference = requesting.asks("sussex", "Silent");
        var answer = story.turn(reference);
        clock.stopAt(answer.dueAt().plusSeconds(1));
        silence.pass(List.of(reference));
        story.as(requesting.requester("sussex"));
        assertThat(story.turn(reference).step().key()).isEqualTo("discuss");
    }

    @Test
    void a_request_is_overtaken_withdrawn_and_taken_up_again() {
        var moved = requesting.asks("sussex", "Moved");
        assertThat(refused(deciding.overtake(moved, Overtaken.CHILD_MOVED, " ")))
                .containsExactly("Say what happened and when, under 2,000 characters");
        done(deciding.overtake(moved, Overtaken.CHILD_MOVED, "They live in another county since Monday."));
        assertThat(requesting.request(moved).ending()).isEqualTo(RequestEnding.OVERTAKEN);
        assertThat(requesting.request(moved).overtakenBy()).isEqualTo(Overtaken.CHILD_MOVED);

        var withdrawn = requesting.asks("sussex", "Withdrawn");
        done(ending.end(withdrawn, HowItEnded.WITHDRAWN, "The plan was changed."));
        assertThat(requesting.request(withdrawn).ending()).isEqualTo(RequestEnding.WITHDRAWN);
        done(ending.reopen(withdrawn, "The plan was given up."));
        assertThat(requesting.request(withdrawn).ending()).isNull();
    }

    @Test
    void what_waits_is_handed_over_to_a_deputy_with_everything_kept() {
        var reference = requesting.asks("hertfordshire", "Deputy");
        var manager = Objects.requireNonNull(story.turn(reference).person());
        story.as(manager);
        assertThat(done(deciding.mine(null)).lines())
                .anyMatch(line -> line.reference().equals(reference));
        var deputy = done(deciding.deputies()).getFirst();
        assertThat(done(deciding.handOver(new HandOver(List.of(reference), deputy.id()))))
                .isEqualTo(1);
        assertThat(done(deciding.mine(null)).lines())
                .noneMatch(line -> line.reference().equals(reference));
        assertThat(refused(deciding.handOver(new HandOver(List.of(reference), deputy.id()))))
                .containsExactly(reference + ": nothing waits for you in it any more");
        story.as(deputy);
        assertThat(done(deciding.mine(null)).lines())
                .anyMatch(line -> line.reference().equals(reference));
        assertThat(story.turn(reference).mine()).isTrue();
    }

    @Test
    void an_answer_is_given_on_its_own_page_only() {
        var reference = requesting.asks("sussex", "Sideways");
        var answer = story.turn(reference);
        story.as(Objects.requireNonNull(answer.person()));
        assertThat(refused(disagreements.take(new TakeStep(
                        reference, answer.step().key(), Ending.CONVENED, Map.of(Recorded.RESPONSE, "Yes")))))
                .containsExactly("Answer the request on its own page: it asks for what goes with it");
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                WaysOfARequestIT.class, Disagreeing.class, Requesting.class, Scene.class, Story.class);
    }
}
