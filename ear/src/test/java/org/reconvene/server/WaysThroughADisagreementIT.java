package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.AskFacilitator;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.TakeAdvice;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.PaceDesk;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/** What the procedures allow beside the steps: another time, straight above, advice, a facilitator, another counterpart, a referral. */
@ExtendWith(ArquillianExtension.class)
class WaysThroughADisagreementIT {

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk desk;

    @Inject
    PaceDesk pace;

    @Inject
    SidesDesk sides;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("SUS-2")
    @Tag("HER-2")
    void a_time_counts_once_both_sides_agree_on_it() {
        var reference = story.raise("sussex");
        var turn = story.turn(reference);
        var sooner = clock.now().plus(Duration.ofHours(20));
        story.as(story.raiser("sussex"));
        done(pace.proposeTime(reference, turn.step().key(), sooner, "Nobody sees the child over the weekend."));
        assertThat(story.turn(reference).dueAt()).isEqualTo(turn.dueAt());

        story.as(story.counterpart("sussex"));
        var proposed = story.view(reference).entries().stream()
                .filter(entry -> entry.item() == Recorded.TIMESCALE)
                .findFirst()
                .orElseThrow();
        done(desk.answer(reference, proposed.id(), true, ""));
        assertThat(story.turn(reference).dueAt()).isEqualTo(sooner);
    }

    @Test
    @Tag("SUS-2")
    void a_fixed_limit_is_not_up_to_the_sides() {
        var reference = story.raise("northern-ireland");
        story.as(story.counterpart("northern-ireland"));
        assertThat(refused(pace.proposeTime(
                        reference, "answer", clock.now().plus(Duration.ofDays(9)), "There is no time.")))
                .anyMatch(words -> words.startsWith("The limit of this step is fixed"));
    }

    @Test
    @Tag("NI-16")
    @Tag("SUS-18")
    void a_stage_is_left_out_for_the_reason_that_the_procedure_allows_and_for_no_other() {
        var reference = story.raise("northern-ireland");
        var directors = story.view(reference).straightTo().get(0);
        var reason = directors.straightHere().get(0).reason();
        assertThat(refused(pace.goStraight(reference, directors.key(), "It takes too long", "Weeks have passed.")))
                .anyMatch(words -> words.startsWith("Choose the reason"));
        assertThat(refused(pace.goStraight(reference, "line-managers", reason, "Weeks have passed.")))
                .anyMatch(words -> words.startsWith("Choose the reason"));
        done(pace.goStraight(reference, directors.key(), reason, "The threshold for bruises is read in two ways."));
        var after = story.view(reference);
        assertThat(after.stage()).isEqualTo(4);
        assertThat(after.turns()).anySatisfy(turn -> assertThat(turn.ended()).isEqualTo("Passed over: " + reason));
        assertThat(after.openTurns()).hasSize(1);
    }

    @Test
    @Tag("SUS-5")
    @Tag("NI-5")
    @Tag("HER-6")
    void advice_is_recorded_with_who_gave_it_and_the_adviser_may_read() {
        var reference = story.raise("sussex");
        var adviser = story.somebody("sussex", person -> person.title().equals("designated doctor"));
        story.as(story.raiser("sussex"));
        assertThat(refused(sides.takeAdvice(new TakeAdvice(reference, null, "", "", ""))))
                .containsExactly(
                        "Choose who gave the advice, or write the name of somebody else",
                        "Say in what office it was given, for example designated doctor",
                        "Write what was advised, under 20,000 characters");
        done(sides.takeAdvice(new TakeAdvice(
                reference, adviser.id(), "", "designated doctor", "Ask for the growth chart before you meet.")));
        assertThat(story.view(reference).entries())
                .filteredOn(entry -> entry.item() == Recorded.ADVICE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.adviser()).isEqualTo(adviser.name() + ", designated doctor"));
        story.as(adviser);
        assertThat(story.view(reference).mayWrite()).isFalse();
    }

    @Test
    @Tag("NI-15")
    void somebody_of_another_agency_facilitates_only_once_lawful_sharing_is_recorded() {
        var reference = story.raise("northern-ireland");
        var independent = story.somebody(
                "northern-ireland",
                person -> person.agencyKind() == AgencyKind.HEALTH && person.tier() == Tier.HEAD_OF_SERVICE);
        story.as(story.raiser("northern-ireland"));
        assertThat(refused(sides.askFacilitator(
                        new AskFacilitator(reference, independent.id(), "She knows neither side.", ""))))
                .containsExactly("Record first how information is lawfully shared with somebody of another agency");
        done(sides.askFacilitator(new AskFacilitator(
                reference, independent.id(), "She knows neither side.", "Under the Board’s sharing agreement.")));
        assertThat(story.view(reference).admitted()).singleElement().satisfies(each -> {
            assertThat(each.as()).isEqualTo(AdmittedAs.FACILITATOR);
            assertThat(each.lawfulSharing()).isEqualTo("Under the Board’s sharing agreement.");
        });
        story.as(independent);
        assertThat(story.view(reference).mayWrite()).isTrue();
    }

    @Test
    @Tag("NI-15")
    void nobody_who_stands_on_a_side_facilitates() {
        var reference = story.raise("northern-ireland");
        story.as(story.raiser("northern-ireland"));
        assertThat(refused(sides.askFacilitator(new AskFacilitator(
                        reference, story.counterpart("northern-ireland").id(), "He knows it.", ""))))
                .containsExactly("Choose somebody who has stood on neither side");
    }

    @Test
    @Tag("SUS-3")
    @Tag("HER-5")
    void whoever_was_asked_says_who_answers_for_it() {
        var reference = story.raise("hertfordshire");
        var first = story.counterpart("hertfordshire");
        var second = story.somebody(
                "hertfordshire",
                person -> person.agency().equals(first.agency()) && person.tier() == Tier.FIRST_LINE_MANAGER);
        story.as(first);
        done(sides.changeCounterpart(reference, second.id(), "She holds the case since Monday."));
        assertThat(refused(desk.open(reference)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
        story.as(second);
        assertThat(story.view(reference).counterpart()).isEqualTo(second);
        assertThat(story.turn(reference).mine()).isTrue();
    }

    @Test
    @Tag("SUR-7")
    void a_child_at_imminent_risk_keeps_asking_for_the_referral_until_it_is_recorded() {
        var reference = story.raise("surrey", new RaiseDisagreement.ImminentRisk(null));
        assertThat(story.view(reference).referralMissing()).isTrue();
        done(desk.write(reference, Recorded.REFERRAL, "Rung through to the referral service at 16:10."));
        assertThat(story.view(reference).referralMissing()).isFalse();

        var referred = story.raise("surrey", new RaiseDisagreement.ImminentRisk("At 09:30, to the referral service."));
        assertThat(story.view(referred).entries())
                .anySatisfy(entry -> assertThat(entry.item()).isEqualTo(Recorded.REFERRAL));
        assertThat(story.view(referred).referralMissing()).isFalse();
    }

    @Test
    @Tag("HER-9")
    @Tag("SUS-18")
    void the_offices_of_the_procedure_are_found_in_the_directory() {
        assertThat(whoHasTheLastWord("hertfordshire"))
                .singleElement()
                .satisfies(person ->
                        assertThat(person.is(Role.INDEPENDENT_SCRUTINEER)).isTrue());
        assertThat(whoHasTheLastWord("sussex"))
                .singleElement()
                .satisfies(
                        person -> assertThat(person.is(Role.PROFESSIONAL_LEAD)).isTrue());
    }

    @Test
    @Tag("NI-2")
    @Tag("NI-12")
    void all_stages_can_be_done_within_an_hour() {
        var reference = story.raise("northern-ireland");
        var began = clock.now();
        while (story.view(reference).open()) {
            clock.stopAt(clock.now().plus(Duration.ofMinutes(5)));
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
        assertThat(Duration.between(
                        began, Objects.requireNonNull(story.view(reference).endedAt())))
                .isLessThan(Duration.ofHours(1));
    }

    private List<PersonView> whoHasTheLastWord(String partnership) {
        var reference = story.raise(partnership);
        while (!story.turn(reference).step().lastWord()) {
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
        return Stream.of(story.turn(reference).person())
                .filter(Objects::nonNull)
                .toList();
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(WaysThroughADisagreementIT.class, Disagreeing.class, Story.class, Scene.class);
    }
}
