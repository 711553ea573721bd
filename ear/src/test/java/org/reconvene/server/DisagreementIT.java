package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementStatus;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;
import org.reconvene.time.boundary.BusinessClock;

/** A disagreement climbs the stages of each partnership's own procedure, from its raising to its last word. */
@ExtendWith(ArquillianExtension.class)
class DisagreementIT {

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

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
        return Deployments.reconveneWith(DisagreementIT.class, Story.class, Scene.class);
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
        var reference = raise(partnership);
        var steps = 0;
        while (view(reference).open()) {
            var turn = view(reference).openTurns().get(0);
            takeAsWhoeverActs(reference, turn, onwards(turn.step()));
            assertThat(++steps).as("every path has an end").isLessThan(20);
        }
        var ended = view(reference);
        assertThat(ended.status()).isEqualTo(DisagreementStatus.ENDED);
        assertThat(ended.ending()).isEqualTo(HowItEnded.BY_THE_PROCEDURE);
        assertThat(ended.turns()).anyMatch(turn -> turn.step().lastWord());
        assertThat(ended.turns()).noneMatch(TurnView::open);
    }

    @Test
    @Tag("NI-6")
    @Tag("NI-7")
    @Tag("SUR-4")
    void what_is_agreed_ends_it_and_the_other_side_confirms_or_contests_the_account() {
        var reference = raise("northern-ireland");
        takeAsWhoeverActs(reference, view(reference).openTurns().get(0), Ending.AGREED);
        as(raiser("northern-ireland"));
        var ended = done(desk.open(reference));
        assertThat(ended.open()).isFalse();
        var account = ended.entries().stream()
                .filter(entry -> entry.mayAnswer())
                .findFirst()
                .orElseThrow();
        done(desk.answer(reference, account.id(), false, "A call was not to replace the visit."));
        var after = done(desk.open(reference)).entries().stream()
                .filter(entry -> entry.id() == account.id())
                .findFirst()
                .orElseThrow();
        assertThat(after.text()).isEqualTo(account.text());
        assertThat(after.contestedWords()).isEqualTo("A call was not to replace the visit.");
    }

    @Test
    @Tag("BOR-2")
    void silence_moves_it_on_once_and_says_so() {
        var reference = raise("northern-ireland");
        var waiting = view(reference).openTurns().get(0);
        assertThat(waiting.step().key()).isEqualTo("answer");
        clock.stopAt(waiting.dueAt().plusSeconds(1));
        silence.pass(List.of(reference));
        silence.pass(List.of(reference));
        var after = view(reference);
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
        var reference = raise("northern-ireland");
        as(raiser("northern-ireland"));
        done(desk.take(new TakeStep(reference, "answer", Ending.NO_ANSWER, Map.of())));
        assertThat(view(reference).openTurns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.stage()).isEqualTo(2));
    }

    @Test
    void nobody_takes_the_step_of_the_other_side() {
        var reference = raise("northern-ireland");
        as(raiser("northern-ireland"));
        assertThat(refused(desk.take(
                        new TakeStep(reference, "answer", Ending.AGREED, Map.of(Recorded.AGREEMENT, "We agree")))))
                .anyMatch(words -> words.startsWith("It is somebody else’s turn"));
    }

    @Test
    void whoever_has_no_part_sees_nothing_of_it() {
        var reference = raise("northern-ireland");
        as(somebody("surrey", person -> true));
        assertThat(refused(desk.open(reference)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    @Test
    @Tag("BOR-14")
    void the_raiser_withdraws_it_and_takes_it_up_again() {
        var reference = raise("northern-ireland");
        as(raiser("northern-ireland"));
        assertThat(refused(ending.end(reference, HowItEnded.OTHER_AGREEMENT, "")))
                .anyMatch(words -> words.startsWith("Name the agreement"));
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The visit took place this morning."));
        assertThat(view(reference).open()).isFalse();
        done(ending.reopen(reference, "The visit was called off."));
        assertThat(view(reference).openTurns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.step().key()).isEqualTo("answer"));
    }

    @Test
    @Tag("BOR-3")
    void a_disagreement_within_one_agency_is_refused() {
        var me = raiser("northern-ireland");
        var colleague = somebody(
                "northern-ireland",
                person -> person.agency().equals(me.agency()) && !person.id().equals(me.id()));
        as(me);
        assertThat(refused(raising.raise(command(colleague.id(), "general/assessment"))))
                .anyMatch(words -> words.startsWith("Choose somebody of another agency"));
    }

    @Test
    void what_is_missing_is_named_field_by_field() {
        as(raiser("northern-ireland"));
        assertThat(refused(raising.raise(new RaiseDisagreement(
                        null, null, null, null, null, null, null, null, null, null, null, null, null))))
                .hasSize(12);
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    private String raise(String partnership) {
        var me = raiser(partnership);
        var counterpart = somebody(
                partnership, person -> person.agencyKind() == AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.PRACTITIONER);
        as(me);
        var kinds = done(raising.options()).procedure().procedure().routes().get(0);
        return done(raising.raise(command(
                counterpart.id(), kinds.key() + "/" + kinds.kinds().get(0).key())));
    }

    private RaiseDisagreement command(PersonId counterpart, String kind) {
        return new RaiseDisagreement(
                "Rowan",
                "Blackthorn",
                LocalDate.of(2018, 3, 1),
                kind,
                "The referral was treated as family support",
                clock.now().minus(Duration.ofMinutes(20)),
                counterpart,
                "That a conference would frighten the parents away.",
                "The third bruise since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "A visit before the holiday.",
                null);
    }

    private void takeAsWhoeverActs(String reference, TurnView turn, Ending how) {
        var person = turn.person();
        if (person == null) {
            var raiser = view(reference).raiser();
            as(raiser);
            var named = somebody(
                    directory.partnership(raiser.partnership()).slug(),
                    each -> turn.with() == null || !each.id().equals(turn.with().id()));
            done(desk.name(reference, turn.step().key(), named.id()));
            person = named;
        }
        as(person);
        done(desk.take(new TakeStep(
                reference,
                turn.step().key(),
                how,
                turn.step().records().isEmpty()
                        ? Map.of()
                        : Map.of(
                                how == Ending.AGREED
                                        ? Recorded.AGREEMENT
                                        : turn.step().records().get(0),
                                "Written for the record."))));
    }

    /** The way on where both sides cannot agree; at the last word, the decision. */
    private static Ending onwards(Step step) {
        return step.outcomes().stream()
                .filter(outcome -> outcome.when() != Ending.NO_ANSWER && outcome.when() != Ending.AGREED)
                .filter(outcome -> !outcome.when().settles())
                .findFirst()
                .orElseGet(() -> step.outcomes().get(0))
                .when();
    }

    private DisagreementView view(String reference) {
        return done(desk.open(reference));
    }

    private void as(PersonView person) {
        signedIn.is(person.id());
    }

    private PersonView raiser(String partnership) {
        return somebody(partnership, person -> person.agencyKind() == AgencyKind.EDUCATION, Tier.PRACTITIONER);
    }

    private PersonView somebody(String partnership, Predicate<PersonView> who, Tier tier) {
        return somebody(partnership, who.and(person -> person.tier() == tier));
    }

    private PersonView somebody(String partnership, Predicate<PersonView> who) {
        var here = directory.partnerships().stream()
                .filter(each -> each.slug().equals(partnership))
                .findFirst()
                .orElseThrow();
        return directory.staffOf(here.id()).stream()
                .filter(PersonView::active)
                .filter(who)
                .findFirst()
                .orElseThrow();
    }
}
