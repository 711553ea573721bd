package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.PaceDesk;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/** Whatever happens in whatever order, a disagreement has a next act or an end, and every refused act says why. */
@ExtendWith(ArquillianExtension.class)
class AnySequenceOfEventsIT {

    @Inject
    Disagreeing story;

    @Inject
    Directory directory;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    EndingDesk ending;

    @Inject
    Requesting requesting;

    @Inject
    PaceDesk pace;

    @Inject
    SidesDesk sides;

    @Inject
    ProfessionalMeetingDesk meetings;

    @Inject
    Silence silence;

    @Inject
    BusinessClock clock;

    private static final int EVENTS = 20;

    @ParameterizedTest
    @MethodSource("stories")
    @Tag("BOR-2")
    @Tag("NI-2")
    void no_sequence_of_events_leaves_a_disagreement_without_a_next_act_or_an_end(
            String partnership, int route, long seed) {
        var chance = new Random(seed);
        var teacher = story.raiser(partnership);
        var people = directory.staffOf(teacher.partnership());
        story.as(teacher);
        var routes = Story.done(raising.options()).procedure().procedure().routes().stream()
                .filter(each -> !each.key().equals("conference-dissent"))
                .toList();
        var chosen = routes.get(route % routes.size());
        var raiser = chosen.isOfRequests() ? requesting.requester(partnership) : teacher;
        var reference = chosen.isOfRequests()
                ? requesting.asks(partnership, "Alder" + seed)
                : story.raise(
                        partnership, chosen.key() + "/" + chosen.kinds().get(0).key(), null);
        for (var i = 0; i < EVENTS; i++) {
            var outcome = happens(chance, raiser, people, reference);
            if (outcome instanceof Outcome.Refused<?> refused) {
                assertThat(refused.refusals())
                        .as("event %s of the story %s, %s, %s", i, partnership, route, seed)
                        .isNotEmpty()
                        .extracting(Refusal::words)
                        .allSatisfy(words -> assertThat(words).isNotBlank());
            }
            story.as(raiser);
            holdsTogether(story.view(reference));
        }
    }

    static Stream<Arguments> stories() {
        return Stream.of("scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire")
                .flatMap(partnership ->
                        IntStream.range(0, 3).mapToObj(number -> Arguments.of(partnership, number, 1_000L + number)));
    }

    private static void holdsTogether(DisagreementView view) {
        if (view.open()) {
            assertThat(view.openTurns()).as("an open one has a next act").isNotEmpty();
            assertThat(view.openTurns())
                    .as("each with a limit, and nobody twice in the same step")
                    .allSatisfy(turn -> assertThat(turn.dueAt()).isNotNull())
                    .extracting(turn -> turn.step().key())
                    .doesNotHaveDuplicates();
            assertThat(view.ending()).isNull();
        } else {
            assertThat(view.openTurns()).as("an ended one has none").isEmpty();
            assertThat(view.ending()).isNotNull();
            assertThat(view.endingWords()).isNotBlank();
            assertThat(view.endedAt()).isNotNull();
        }
    }

    /** Something happens: sometimes by the right person at the right time, often not. */
    private Outcome<?> happens(Random chance, PersonView raiser, List<PersonView> people, String reference) {
        story.as(raiser);
        var view = story.view(reference);
        var turn = view.turns().get(chance.nextInt(view.turns().size()));
        var acts = turn.person();
        var person = chance.nextInt(4) == 0 || acts == null ? any(chance, people) : acts;
        var when = clock.now().plus(Duration.ofHours(chance.nextInt(30)));
        var meeting = story.meeting(reference, when);
        story.as(person);
        return switch (chance.nextInt(13)) {
            case 0 -> {
                silenceUntil(turn.dueAt(), reference);
                yield Outcome.done(reference);
            }
            case 1 -> {
                story.as(raiser);
                yield ending.end(reference, HowItEnded.WITHDRAWN, chance.nextBoolean() ? "The visit took place." : "");
            }
            case 2 -> {
                story.as(raiser);
                yield ending.reopen(reference, "The visit was called off.");
            }
            case 3 ->
                view.straightTo().isEmpty()
                        ? pace.goStraight(reference, "nowhere", "because", "so")
                        : pace.goStraight(
                                reference,
                                view.straightTo().get(0).key(),
                                view.straightTo().get(0).straightHere().get(0).reason(),
                                "It is about policy.");
            case 4 -> pace.proposeTime(reference, turn.step().key(), when, "From the risk.");
            case 5 ->
                sides.name(reference, turn.step().key(), any(chance, people).id());
            case 6 -> sides.changeCounterpart(reference, any(chance, people).id(), "She holds the case.");
            case 7 -> meetings.call(meeting);
            case 8 -> {
                clock.stopAt(when);
                yield meetings.record(new RecordMeeting(reference, Map.of(), "Discussed.", List.of()));
            }
            case 9 -> answer(chance, view, reference);
            case 10 ->
                requesting.decide(
                        reference,
                        turn,
                        chance.nextBoolean() ? Ending.CONVENED : Ending.NOT_CONVENED,
                        raiser.partnership());
            default -> take(chance, turn.step().key(), reference);
        };
    }

    private Outcome<?> answer(Random chance, DisagreementView view, String reference) {
        var entry = view.entries().get(view.entries().size() - 1);
        return desk.answer(reference, entry.id(), chance.nextBoolean(), "It was otherwise.");
    }

    private Outcome<?> take(Random chance, String step, String reference) {
        var endings = Ending.values();
        var how = endings[chance.nextInt(endings.length)];
        return desk.take(new TakeStep(
                reference,
                step,
                how,
                Map.of(
                        Recorded.RESPONSE, "Written for the record.",
                        Recorded.AGREEMENT, "A visit tomorrow.",
                        Recorded.OUTSTANDING, "Nothing.",
                        Recorded.NO_COMPROMISE, "Nothing is left out.")));
    }

    private void silenceUntil(Instant due, String reference) {
        if (due.isAfter(clock.now())) {
            clock.stopAt(due.plusSeconds(1));
        }
        silence.pass(List.of(reference));
    }

    private static PersonView any(Random chance, List<PersonView> people) {
        return people.get(chance.nextInt(people.size()));
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                AnySequenceOfEventsIT.class, Disagreeing.class, Requesting.class, Scene.class, Story.class);
    }
}
