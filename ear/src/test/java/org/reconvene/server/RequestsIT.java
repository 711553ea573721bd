package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.LastWordAlerts;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.HandOver;
import org.reconvene.request.Overtaken;
import org.reconvene.request.RequestEnding;
import org.reconvene.request.RequestMade;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Requests for a conference, from the asking to what became of them (SUS-7 to SUS-10, HER-10 to HER-15). */
@ExtendWith(ArquillianExtension.class)
class RequestsIT {

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
    LastWordAlerts alerts;

    @Inject
    ConferencesOfMine conferences;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("SUS-7")
    void a_request_is_convened_and_the_conference_is_made_with_its_limit() {
        var reference = requesting.asks("sussex", "Convened");
        assertThat(reference).startsWith("SUS-R-");
        requesting.takes(reference, story.turn(reference), Ending.CONVENED);
        var request = requesting.request(reference);
        assertThat(request.ending()).isEqualTo(RequestEnding.CONVENED);
        assertThat(request.children()).hasSize(2);
        var limit = Objects.requireNonNull(request.holdBy());
        assertThat(limit.rule().words()).isEqualTo("15 working days");
        var conference = done(conferences.open(Objects.requireNonNull(request.conference())));
        assertThat(conference.kind()).isEqualTo(ConferenceKind.INITIAL);
        assertThat(conference.children()).hasSize(2);
        assertThat(conference.holdBy()).isEqualTo(limit.due());
        assertThat(conference.participants()).anyMatch(each -> each.person().equals(requesting.requester("sussex")));
    }

    @Test
    @Tag("SUS-8")
    void a_refusal_gives_reasons_and_whoever_asked_accepts_it() {
        var reference = requesting.asks("hertfordshire", "Accepted");
        var turn = story.turn(reference);
        story.as(Objects.requireNonNull(turn.person()));
        assertThat(refused(deciding.decide(requesting.decision(reference, turn, Ending.NOT_CONVENED, " "))))
                .containsExactly("Give the reasons: a decision not to convene is confirmed in writing with them");
        requesting.takes(reference, turn, Ending.NOT_CONVENED);
        requesting.takes(reference, story.turn(reference), Ending.NOTED);
        assertThat(requesting.request(reference).ending()).isEqualTo(RequestEnding.REFUSED_AND_ACCEPTED);
        assertThat(requesting.request(reference).refused()).isTrue();
    }

    @Test
    @Tag("HER-11")
    @Tag("HER-12")
    void a_refusal_is_challenged_and_overturned_at_the_second_tier() {
        var reference = requesting.asks("hertfordshire", "Overturned");
        requesting.takes(reference, story.turn(reference), Ending.NOT_CONVENED);
        var challenge = story.turn(reference);
        assertThat(challenge.step().key()).isEqualTo("challenge");
        assertThat(Objects.requireNonNull(challenge.own()).rule().words()).isEqualTo("1 working day");
        requesting.takes(reference, challenge, Ending.DONE);
        var reasons = story.turn(reference);
        assertThat(reasons.step().key()).isEqualTo("full-reasons");
        requesting.takes(reference, reasons, Ending.NOT_AGREED);
        var managers = story.turn(reference);
        assertThat(Objects.requireNonNull(managers.person()).tier()).isEqualTo(Tier.SERVICE_MANAGER);
        requesting.takes(reference, managers, Ending.CONVENED);
        var request = requesting.request(reference);
        assertThat(request.ending()).isEqualTo(RequestEnding.OVERTURNED);
        assertThat(request.conference()).startsWith("HER-C-");
    }

    @Test
    @Tag("HER-14")
    @Tag("HER-15")
    @Tag("HER-10")
    void a_refusal_is_final_within_72_hours_across_christmas_with_both_clocks_running() {
        clock.stopAt(at(2026, 12, 21, 10, 0));
        story.as(requesting.requester("hertfordshire"));
        var reference = Requesting.made(
                desk.make(requesting.command("hertfordshire", "Christmas", null, LocalDate.of(2026, 12, 18))));
        var answer = story.turn(reference);
        story.as(Objects.requireNonNull(answer.person()));
        var without = requesting.decision(reference, answer, Ending.NOT_CONVENED, "The plan is enough.");
        var texts = new EnumMap<Recorded, String>(without.texts());
        texts.remove(Recorded.SPECIAL_GROUNDS);
        assertThat(refused(deciding.decide(new DecideRequest(
                        reference, answer.step().key(), Ending.NOT_CONVENED, Map.copyOf(texts), null, "", null))))
                .containsExactly("Such a request is normally agreed: say what is special about this one");
        done(deciding.decide(without));

        clock.stopAt(at(2026, 12, 22, 15, 20));
        requesting.takes(reference, story.turn(reference), Ending.DONE);
        var whole = Objects.requireNonNull(story.view(reference).whole());
        assertThat(whole.due()).isEqualTo(at(2026, 12, 25, 15, 20));
        var reasons = story.turn(reference);
        assertThat(reasons.dueAt()).as("the sooner leads").isEqualTo(at(2026, 12, 23, 17, 0));

        clock.stopAt(at(2026, 12, 23, 9, 0));
        alerts.pass(List.of(reference));
        alerts.pass(List.of(reference));
        var told = story.view(reference).admitted();
        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.as()).isEqualTo(AdmittedAs.LAST_WORD);
            assertThat(each.person().title()).isEqualTo("Independent Scrutineer");
        });

        requesting.takes(reference, reasons, Ending.NOT_AGREED);
        requesting.takes(reference, story.turn(reference), Ending.NOT_CONVENED);
        var head = story.turn(reference);
        assertThat(head.dueAt()).as("a working day from now").isEqualTo(at(2026, 12, 24, 17, 0));
        clock.stopAt(at(2026, 12, 24, 16, 30));
        requesting.takes(reference, head, Ending.NOT_CONVENED);
        var last = story.turn(reference);
        assertThat(last.step().lastWord()).isTrue();
        assertThat(Objects.requireNonNull(last.own()).due()).isEqualTo(at(2026, 12, 29, 17, 0));
        assertThat(last.dueAt()).as("the 72 hours end first").isEqualTo(whole.due());
        requesting.takes(reference, last, Ending.NOT_CONVENED);
        var request = requesting.request(reference);
        assertThat(request.ending()).isEqualTo(RequestEnding.FINALLY_REFUSED);
        assertThat(Objects.requireNonNull(request.endedAt())).isBefore(whole.due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    @Tag("SUS-9")
    @Tag("SUS-10")
    void a_request_climbs_to_the_last_word_by_the_procedure_of_each_partnership(String partnership) {
        var reference = requesting.asks(partnership, "Climbing");
        for (var steps = 0; story.view(reference).open(); steps++) {
            var turn = story.turn(reference);
            requesting.takes(
                    reference,
                    turn,
                    onwards(turn.step().outcomes().stream()
                            .map(outcome -> outcome.when())
                            .toList()));
            assertThat(steps).as("every path has an end").isLessThan(12);
        }
        assertThat(requesting.request(reference).ending()).isEqualTo(RequestEnding.FINALLY_REFUSED);
        assertThat(story.view(reference).turns()).anyMatch(turn -> turn.step().lastWord());
    }

    private static Ending onwards(List<Ending> endings) {
        return List.of(Ending.NOT_CONVENED, Ending.NOT_AGREED, Ending.DONE).stream()
                .filter(endings::contains)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("SUS-10")
    void the_last_resort_hears_the_board_and_records_its_views() {
        var reference = requesting.asks("sussex", "Board");
        requesting.takes(reference, story.turn(reference), Ending.NOT_CONVENED);
        requesting.takes(reference, story.turn(reference), Ending.NOT_AGREED);
        var last = story.turn(reference);
        story.as(Objects.requireNonNull(last.person()));
        assertThat(refused(deciding.decide(new DecideRequest(
                        reference,
                        last.step().key(),
                        Ending.NOT_CONVENED,
                        Map.of(Recorded.FULL_REASONS, "Enough is done."),
                        null,
                        "",
                        null))))
                .containsExactly("Record whom of the board you heard, and their views");
    }

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

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return London.at(LocalDate.of(year, month, day), LocalTime.of(hour, minute));
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                RequestsIT.class, Disagreeing.class, Requesting.class, Scene.class, Story.class);
    }
}
