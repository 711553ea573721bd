package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.escalation.boundary.StepLetters;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.EntryView;
import org.reconvene.reports.Letter;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** Who gets a letter about a step of a disagreement, what it says, and that its printing is recorded (SUR-3, SUR-4). */
@ExtendWith(ArquillianExtension.class)
class LettersAboutStepsIT {

    private static final String NONE = "There is no such letter. The page of the disagreement shows which there are";

    @Inject
    Disagreeing story;

    @Inject
    Requesting requesting;

    @Inject
    StepLetters letters;

    @Inject
    Silence silence;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("SUR-3")
    @Tag("NI-11")
    void the_raiser_gets_a_letter_about_what_the_other_side_answered_and_what_comes_next() {
        var reference = story.raise("northern-ireland");
        var answered = story.turn(reference);
        story.takes(reference, answered, Ending.NOT_AGREED);
        story.as(story.raiser("northern-ireland"));
        var next = story.turn(reference);
        var letter = letter(reference, answered, null);
        assertThat(letter.to()).startsWith(story.raiser("northern-ireland").name());
        assertThat(letter.closing().name())
                .isEqualTo(story.counterpart("northern-ireland").name());
        assertThat(letter.toString())
                .contains(
                        "Written for the record: " + Recorded.RESPONSE.words(),
                        "Rowan",
                        next.step().does())
                .contains(Objects.requireNonNull(next.person()).name());
    }

    @Test
    @Tag("SUR-4")
    @Tag("NI-6")
    void whoever_confirms_an_agreement_does_so_in_writing_with_how_what_is_still_open_is_pursued() {
        var reference = story.raise("northern-ireland");
        var answered = story.turn(reference);
        clock.stopAt(clock.now().plus(Duration.ofMinutes(5)));
        story.takes(reference, answered, Ending.AGREED);
        var raiser = story.raiser("northern-ireland");
        story.confirms(reference, raiser);
        var letter = letter(reference, answered, null);
        assertThat(letter.closing().name()).isEqualTo(raiser.name());
        assertThat(letter.subject()).hasToString("What was agreed, and how what is still open is pursued");
        assertThat(letter.toString())
                .contains("Agreed for the record: " + Recorded.AGREEMENT.words())
                .contains("Agreed for the record: " + Recorded.OUTSTANDING.words())
                .contains("Confirmed as an accurate account by " + raiser.name())
                .contains("The disagreement ended at");
        story.as(story.counterpart("northern-ireland"));
        assertThat(letter(reference, answered, null).to())
                .startsWith(story.counterpart("northern-ireland").name());
    }

    @Test
    @Tag("SUR-4")
    void the_side_that_ended_the_step_prints_the_letter_to_everybody_and_each_of_the_others_their_own() {
        var reference = story.raise("northern-ireland");
        var answered = story.turn(reference);
        story.takes(reference, answered, Ending.NOT_AGREED);
        var raiser = story.raiser("northern-ireland");
        var counterpart = story.counterpart("northern-ireland");
        story.as(counterpart);
        assertThat(letter(reference, answered, raiser.id()).to()).startsWith(raiser.name());
        story.as(raiser);
        var raised = story.view(reference).turns().getFirst();
        assertThat(printable(reference, raised)).contains(counterpart);
        assertThat(letter(reference, raised, counterpart.id()).to()).startsWith(counterpart.name());
        story.as(counterpart);
        assertThat(printable(reference, raised)).containsExactly(counterpart);
        assertThat(summaries(reference))
                .anyMatch(words -> words.startsWith(counterpart.name() + " printed a letter to " + raiser.name()));
    }

    @Test
    @Tag("SUR-4")
    void where_both_sides_act_the_raiser_gets_the_agreed_outcome_from_whoever_confirmed_it() {
        var reference = story.raise("surrey");
        var both = story.turn(reference);
        clock.stopAt(clock.now().plus(Duration.ofMinutes(5)));
        story.as(story.raiser("surrey"));
        story.takes(reference, both, Ending.AGREED);
        story.confirms(reference, story.counterpart("surrey"));
        story.as(story.raiser("surrey"));
        var letter = letter(reference, both, null);
        assertThat(letter.to()).startsWith(story.raiser("surrey").name());
        assertThat(letter.closing().name())
                .isEqualTo(story.counterpart("surrey").name());
        assertThat(letter.toString()).contains("Agreed for the record: " + Recorded.OUTSTANDING.words());
    }

    @Test
    @Tag("BOR-2")
    void that_nobody_answered_is_a_letter_too() {
        var reference = story.raise("northern-ireland");
        var unanswered = story.turn(reference);
        clock.stopAt(unanswered.dueAt().plusSeconds(1));
        silence.pass(List.of(reference));
        story.as(story.counterpart("northern-ireland"));
        assertThat(letter(reference, unanswered, null).toString())
                .contains(Ending.NO_ANSWER.words(), "Nothing was written in this step.");
    }

    @Test
    @Tag("SUR-4")
    void nobody_without_a_part_gets_one_and_there_is_none_of_an_open_step() {
        var reference = story.raise("northern-ireland");
        var open = story.turn(reference);
        assertThat(refused(letters.print(reference, open.step().key(), open.number(), null)))
                .containsExactly(NONE);
        assertThat(refused(letters.print(reference, "no-such-step", 1, null))).containsExactly(NONE);
        story.as(story.somebody("northern-ireland", person -> person.title().equals("health visitor")));
        assertThat(refused(letters.print(reference, open.step().key(), open.number(), null)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    @Test
    @Tag("HER-13")
    void a_request_for_a_conference_has_letters_of_its_own_and_none_of_these() {
        var requester = requesting.requester("hertfordshire");
        var reference = requesting.asks(requester, "hertfordshire", "Steps").reference();
        story.as(requester);
        var first = story.view(reference).turns().getFirst();
        assertThat(first.letters()).isNull();
        assertThat(refused(letters.print(reference, first.step().key(), first.number(), null)))
                .containsExactly(NONE);
    }

    private Letter letter(String reference, TurnView turn, @Nullable PersonId to) {
        return done(letters.print(reference, turn.step().key(), turn.number(), to))
                .letter();
    }

    private List<PersonView> printable(String reference, TurnView turn) {
        return story.view(reference).turns().stream()
                .filter(each -> each.isSameAs(turn))
                .flatMap(each -> Objects.requireNonNull(each.letters()).printable().stream())
                .toList();
    }

    private List<String> summaries(String reference) {
        return done(work.timelineOfDisagreement(reference)).done().stream()
                .map(EntryView::summary)
                .toList();
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                LettersAboutStepsIT.class, Disagreeing.class, Requesting.class, Story.class, Scene.class);
    }
}
