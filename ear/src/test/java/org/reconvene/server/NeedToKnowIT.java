package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.Standing;
import org.reconvene.child.boundary.ChildFinder;
import org.reconvene.escalation.DisagreementLine;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.oversight.BreakGlass;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.GlassView;
import org.reconvene.oversight.RestrictChild;
import org.reconvene.oversight.ReviewGlass;
import org.reconvene.oversight.boundary.AccessReviewDesk;
import org.reconvene.oversight.boundary.GlassDesk;
import org.reconvene.oversight.boundary.GlassTick;
import org.reconvene.oversight.boundary.RestrictionDesk;
import org.reconvene.procedure.Recorded;
import org.reconvene.seal.MakeBundle;
import org.reconvene.seal.boundary.BundleDesk;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** A part opens a case while it lasts; whoever has none breaks the glass and is seen to; a restricted child is as if not there. */
@ExtendWith(ArquillianExtension.class)
class NeedToKnowIT {

    private static final String NO_PART = "You have no part in this case, so it cannot be shown.";
    private static final String STRANGER = "health visitor";
    private static final String GUARDIAN = "Caldicott guardian";
    private static final String RECORDS_MANAGER = "records manager";
    private static final String NOWHERE = "SUR-2026-999999";
    private static final String PURPOSE = "The Family Court asked for it on 3 March.";
    private static final String REASON = "The child is here with a burn and nobody answers.";

    @Inject
    Ended surrey;

    @Inject
    DisagreementDesk desk;

    @Inject
    GlassDesk glass;

    @Inject
    GlassTick tick;

    @Inject
    RestrictionDesk restriction;

    @Inject
    AccessReviewDesk review;

    @Inject
    ChildFinder finder;

    @Inject
    BundleDesk bundles;

    @Inject
    ProofDesk proof;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(NeedToKnowIT.class, Ended.class, Story.class);
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void a_case_that_ended_is_read_for_thirty_days_and_then_by_nobody() {
        var now = clock.now();
        clock.stopAt(now);
        var reference = surrey.ended(null);
        surrey.as("teacher");
        clock.stopAt(now.plus(Standing.READABLE_FOR).minusSeconds(1));
        assertThat(done(desk.open(reference)).mayWrite()).isFalse();
        assertThat(mine()).contains(reference);
        assertThat(refused(desk.write(reference, Recorded.REASONS, "One thing more.")))
                .singleElement()
                .asString()
                .contains("It can be read until", "no longer changed");
        clock.stopAt(now.plus(Standing.READABLE_FOR));
        assertThat(refused(desk.open(reference))).singleElement().asString().contains("your part in it ended with it");
        assertThat(mine()).doesNotContain(reference);
    }

    @Test
    void a_broken_glass_opens_one_case_to_read_for_an_hour_and_its_owners_and_the_guardian_are_told() {
        var now = clock.now();
        // The same words a second time would be one submission.
        clock.stopAt(now.minus(Duration.ofDays(2)));
        var other = surrey.raised(null);
        clock.stopAt(now);
        var reference = surrey.raised(null);
        surrey.as(STRANGER);
        assertThat(refused(desk.open(reference))).containsExactly(NO_PART);
        assertThat(done(glass.breakGlass(broken(reference)))).isEqualTo(CaseKind.DISAGREEMENT);
        assertThat(done(desk.open(reference)).mayWrite()).isFalse();
        refused(desk.write(reference, Recorded.REASONS, "I can only read."));
        assertThat(refused(desk.open(other))).containsExactly(NO_PART);
        for (var owner : List.of("teacher", "social worker")) {
            surrey.as(owner);
            assertThat(surrey.told(reference)).contains(NoticeKind.GLASS_ON_DISAGREEMENT);
        }
        surrey.as(GUARDIAN);
        assertThat(surrey.told(reference)).contains(NoticeKind.GLASS_TO_REVIEW);
        surrey.as(STRANGER);
        clock.stopAt(now.plus(Duration.ofMinutes(60)));
        assertThat(refused(desk.open(reference))).containsExactly(NO_PART);
    }

    @Test
    void breaking_the_glass_asks_for_a_reason_of_twenty_characters_and_the_password_again() {
        var reference = surrey.raised(null);
        surrey.as(STRANGER);
        assertThat(refused(glass.breakGlass(new BreakGlass(reference, "I am curious", "guessed"))))
                .hasSize(2)
                .anyMatch(words -> words.contains("Say in 20 to 2,000 characters why"))
                .anyMatch(words -> words.contains("password"));
        assertThat(refused(desk.open(reference))).containsExactly(NO_PART);
    }

    @Test
    void somebody_else_says_whether_it_was_right_and_is_told_again_where_nobody_has() {
        var reference = surrey.raised(null);
        surrey.as(GUARDIAN);
        done(glass.breakGlass(broken(reference)));
        assertThat(refused(glass.review(new ReviewGlass(of(reference).id(), true, "It was me."))))
                .singleElement()
                .asString()
                .contains("yourself");
        surrey.as("head of safeguarding");
        assertThat(surrey.told(reference)).containsOnlyOnce(NoticeKind.GLASS_TO_REVIEW);
        clock.stopAt(of(reference).reviewBy());
        tick.look();
        tick.look();
        assertThat(surrey.told(reference)).containsOnlyOnce(NoticeKind.GLASS_UNREVIEWED);
        refused(glass.review(new ReviewGlass(of(reference).id(), null, "")));
        done(glass.review(new ReviewGlass(of(reference).id(), true, "A child was at risk.")));
        assertThat(of(reference).reviewed())
                .satisfies(said -> assertThat(said.justified()).isTrue());
        refused(glass.review(new ReviewGlass(of(reference).id(), false, "On second thoughts.")));
    }

    @Test
    void a_restricted_child_is_as_if_not_there() {
        var reference = surrey.raised(null);
        surrey.as("independent conference chair");
        var child = done(finder.beginningWith("Blackthorn")).stream()
                .filter(each -> LocalDate.of(2018, 3, 1).equals(each.bornOn()))
                .findFirst()
                .orElseThrow();
        surrey.as(GUARDIAN);
        done(restriction.restrict(new RestrictChild(child.reference(), true, "The family is in hiding.")));
        try {
            assertThat(done(restriction.restricted())).contains(child.reference());
            surrey.as("independent conference chair");
            assertThat(done(finder.beginningWith("Blackthorn")))
                    .noneMatch(each -> each.id().equals(child.id()));
            surrey.as(STRANGER);
            var unknown = refused(glass.breakGlass(broken(NOWHERE)));
            assertThat(refused(glass.breakGlass(broken(reference)))).isEqualTo(unknown);
            assertThat(refused(desk.open(reference))).isEqualTo(refused(desk.open(NOWHERE)));
            surrey.as(RECORDS_MANAGER);
            assertThat(refused(bundles.make(taken(reference)))).isEqualTo(refused(bundles.make(taken(NOWHERE))));
            assertThat(refused(proof.ofCase(reference))).isEqualTo(refused(proof.ofCase(NOWHERE)));
            surrey.as("teacher");
            assertThat(done(desk.open(reference)).child().id()).isEqualTo(child.id());
        } finally {
            surrey.as(GUARDIAN);
            done(restriction.restrict(new RestrictChild(child.reference(), false, "They moved back.")));
        }
    }

    @Test
    @Tag("SUR-5")
    void both_sides_are_told_that_the_record_of_their_case_was_taken_and_read_for_what() throws IOException {
        var reference = surrey.raised(null);
        surrey.as(RECORDS_MANAGER);
        Files.delete(done(bundles.make(taken(reference))).file());
        for (var side : List.of("teacher", "social worker")) {
            surrey.as(side);
            assertThat(surrey.told(reference)).contains(NoticeKind.BUNDLE_OF_DISAGREEMENT);
            assertThat(done(work.timelineOfDisagreement(reference)).done())
                    .anyMatch(entry -> entry.summary().contains("made a bundle of this record")
                            && entry.summary().endsWith(PURPOSE));
        }
    }

    @Test
    void access_is_looked_over_without_naming_a_case() {
        surrey.raised(null);
        surrey.as("systems administrator");
        assertThat(done(review.list()))
                .anySatisfy(line -> {
                    assertThat(line.person()).isEqualTo(surrey.the("teacher"));
                    assertThat(line.cases()).isPositive();
                    assertThat(line.lastActedAt()).isNotNull();
                })
                .anySatisfy(line -> {
                    assertThat(line.person()).isEqualTo(surrey.the("systems administrator"));
                    assertThat(line.cases()).isZero();
                });
        done(review.looked("Nothing is to change."));
        surrey.as("teacher");
        refused(review.list());
    }

    private GlassView of(String reference) {
        return done(glass.all()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<String> mine() {
        return done(desk.mine()).stream().map(DisagreementLine::reference).toList();
    }

    private static MakeBundle taken(String reference) {
        return new MakeBundle(reference, PURPOSE);
    }

    private static BreakGlass broken(String reference) {
        return new BreakGlass(reference, REASON, "demonstration");
    }
}
