package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.SendFeedback;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.HoldView;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.Period;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.retention.boundary.RetentionDesk;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.seal.boundary.Sealing;
import org.reconvene.time.Nation;

/** What ended is kept as long as the schedule says, longer where it is held, and then nothing is left of it but its record. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final String RECORDS_MANAGER = "records manager";
    private static final String REASON = "A court asked for the record of this case.";

    @Inject
    Ended surrey;

    @Inject
    FullCase full;

    @Inject
    Story story;

    @Inject
    Scenery scenery;

    @Inject
    MadeFinding finding;

    @Inject
    RetentionDesk retention;

    @Inject
    DisposalDesk disposal;

    @Inject
    DisagreementDesk disagreements;

    @Inject
    RecordingDesk recording;

    @Inject
    DissentDesk dissents;

    @Inject
    LearningDesk learning;

    @Inject
    ProofDesk proof;

    @EJB
    Sealing sealing;

    @Inject
    AllColumns columns;

    private String token;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                RetentionIT.class, FullCase.class, AllColumns.class, Ended.class, Story.class, Scenery.class);
    }

    @BeforeEach
    void a_year_in_surrey() {
        token = FullCase.token();
        surrey.as(RECORDS_MANAGER);
        for (var kind : RetainedKind.values()) {
            done(retention.keep(new KeepPeriod(kind, 1)));
        }
    }

    @Test
    void a_disposed_disagreement_leaves_its_words_in_no_table_and_its_record_whole() throws SQLException {
        var reference = full.ended(token);
        sealEverything();
        assertThat(columns.holding(token))
                .as("the story reaches these tables")
                .contains(
                        "child",
                        "disagreement",
                        "disagreement_entry",
                        "family_sharing",
                        "learning",
                        "learning_handover",
                        "debrief",
                        "paper",
                        "paper_content",
                        "draft",
                        "broken_glass",
                        "legal_hold",
                        "entry_words")
                .doesNotContain("record_entry");
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        assertThat(due()).contains(reference);
        assertThat(done(disposal.dispose(Set.of(reference), "1")).references()).containsExactly(reference);
        assertThat(columns.holding(token)).isEmpty();
        assertThat(columns.holding(reference)).isSubsetOf("record_entry", "record_leaf", "disposal", "disposal_count");
        isGone(reference);
        assertThat(done(disposal.certificate(reference))).satisfies(certificate -> {
            assertThat(certificate.kind()).isEqualTo(RetainedKind.DISAGREEMENT);
            assertThat(certificate.years()).isEqualTo(1);
            assertThat(certificate.ownDefault()).isFalse();
            assertThat(certificate.deleted())
                    .anyMatch(each -> each.table().equals("disagreement") && each.rows() == 1)
                    .anyMatch(each -> each.table().equals("child") && each.rows() == 1)
                    .anyMatch(each -> each.table().equals("paper_content") && each.rows() == 1);
        });
        var entries = columns.texts("select summary from record_entry where case_key = '" + reference
                + "' and act = 'DISPOSE_OF_CASE' and outcome = 'DONE'");
        assertThat(entries).singleElement().asString().contains("1 year after its end", "disagreement 1", "paper 1");
        surrey.as("teacher");
        assertThat(surrey.ended(null)).isNotEqualTo(reference);
    }

    @Test
    void a_disposed_request_leaves_its_words_in_no_table() throws SQLException {
        var reference = full.request(token);
        full.endedYearsAgo(reference, 3);
        full.asRecordsManagerOf("sussex");
        done(retention.keep(new KeepPeriod(RetainedKind.REQUEST, 1)));
        assertThat(columns.holding(token)).contains("child", "conference_request", "disagreement_entry");
        assertThat(done(disposal.dispose(Set.of(reference), " 1 ")).references())
                .containsExactly(reference);
        assertThat(columns.holding(token)).isEmpty();
        assertThat(done(disposal.certificate(reference)).kind()).isEqualTo(RetainedKind.REQUEST);
        assertThat(columns.holding(reference)).isSubsetOf("record_entry", "record_leaf", "disposal", "disposal_count");
    }

    @Test
    void a_disposed_dissent_leaves_its_words_in_no_table_and_its_conference_stays() throws SQLException {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var child = story.child(scene, "R1", "Juniper");
        var conference = story.conferenceWithoutAPlan(scene, child);
        story.as(scene, "chair");
        var reference = done(recording.record(new RecordDissent(
                conference,
                scene.the("health visitor").id(),
                List.of(child),
                Ground.PLAN_NOT_NEEDED,
                "She had dropped two centile lines, " + token,
                true,
                Wish.CHALLENGED,
                null)));
        finding.record(scene, reference, Finding.GROUP_DIVIDED);
        story.as(scene, "coordinator");
        done(learning.sendFeedback(new SendFeedback(reference, FeedbackReader.CHAIR, "For the chair, " + token, "")));
        done(learning.sendFeedback(new SendFeedback(
                reference, FeedbackReader.DISSENTER, "For the dissenter, " + token, "Next, " + token)));
        assertThat(columns.holding(token)).contains("wording", "feedback");
        full.foundYearsAgo(reference, 3);
        story.as(scene, RECORDS_MANAGER);
        assertThat(refused(disposal.dispose(Set.of(reference), "1")))
                .singleElement()
                .asString()
                .contains(reference, "not due");
        done(retention.keep(new KeepPeriod(RetainedKind.DISSENT, 2)));
        assertThat(done(disposal.dispose(Set.of(reference), "1")).references()).containsExactly(reference);
        assertThat(columns.holding(token)).isEmpty();
        story.as(scene, "chair");
        assertThat(refused(dissents.open(reference))).isEqualTo(refused(dissents.open("T1-2026-999999")));
        assertThat(columns.holding(conference)).contains("conference");
    }

    @Test
    void a_held_case_is_kept_whatever_its_period() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        assertThat(refused(retention.hold(reference, "Because.")))
                .singleElement()
                .asString()
                .contains("20 to 2,000 characters");
        done(retention.hold(reference, REASON));
        refused(retention.hold(reference, REASON));
        assertThat(due()).doesNotContain(reference);
        assertThat(refused(disposal.dispose(Set.of(reference), "1")))
                .singleElement()
                .asString()
                .contains("put on hold");
        assertThat(columns.holding(token)).isNotEmpty();
        refused(retention.lift(hold(reference).id(), "Enough."));
        done(retention.lift(hold(reference).id(), "The court gave the record back."));
        assertThat(columns.texts("select summary from record_entry where act = 'HOLD_CASE' and case_key = '" + reference
                        + "' and outcome = 'DONE'"))
                .hasSize(2);
        done(disposal.dispose(Set.of(reference), "1"));
        assertThat(columns.holding(token)).isEmpty();
    }

    @Test
    void a_case_whose_period_has_not_run_out_stays() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        done(retention.keep(new KeepPeriod(RetainedKind.DISAGREEMENT, 4)));
        assertThat(due()).doesNotContain(reference);
        refused(disposal.dispose(Set.of(reference), "1"));
        assertThat(columns.holding(token)).contains("disagreement");
        assertThat(refused(retention.keep(new KeepPeriod(RetainedKind.DISAGREEMENT, 0))))
                .singleElement()
                .asString()
                .contains("from 1 to " + Period.MOST_YEARS);
    }

    @Test
    void their_number_confirms_it() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        for (var wrong : List.of("", "2", "one")) {
            assertThat(refused(disposal.dispose(Set.of(reference), wrong)))
                    .singleElement()
                    .asString()
                    .contains("number of cases");
        }
        assertThat(refused(disposal.dispose(Set.of(), "0")))
                .singleElement()
                .asString()
                .contains("Choose");
        assertThat(due()).contains(reference);
    }

    @Test
    void nobody_but_the_records_manager_of_the_partnership_may() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        for (var other : List.of("teacher", "Caldicott guardian", "systems administrator")) {
            surrey.as(other);
            refused(retention.schedule());
            refused(retention.keep(new KeepPeriod(RetainedKind.DISSENT, 1)));
            refused(retention.holds());
            refused(retention.hold(reference, REASON));
            refused(disposal.due());
            refused(disposal.dispose(Set.of(reference), "1"));
            refused(disposal.certificates());
            refused(disposal.certificate(reference));
        }
        full.asRecordsManagerOf("sussex");
        refused(retention.hold(reference, REASON));
        refused(disposal.dispose(Set.of(reference), "1"));
        surrey.as(RECORDS_MANAGER);
        assertThat(due()).contains(reference);
    }

    @Test
    void where_nobody_has_set_a_period_reconvenes_own_holds_and_says_so() {
        story.as(scenery.partnership(Nation.SCOTLAND), RECORDS_MANAGER);
        assertThat(done(retention.schedule()))
                .hasSize(RetainedKind.values().length)
                .allSatisfy(period -> {
                    assertThat(period.isOwnDefault()).isTrue();
                    assertThat(period.words()).contains("25 years", "Reconvene’s own", "from no procedure");
                });
    }

    @Test
    void the_due_are_listed_without_a_name() {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        var due = done(disposal.due());
        assertThat(due).extracting(DueCase::reference).contains(reference);
        assertThat(due.toString()).doesNotContain(token).doesNotContain(FullCase.FAMILY);
        var ended = due.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(ended.dueSince()).isEqualTo(ended.endedOn().plusYears(1));
    }

    private void isGone(String reference) {
        for (var somebody : List.of("teacher", "social worker")) {
            surrey.as(somebody);
            assertThat(refused(disagreements.open(reference)))
                    .isEqualTo(refused(disagreements.open("SUR-2026-999999")));
        }
        surrey.as(RECORDS_MANAGER);
        sealEverything();
        assertThat(done(proof.ofCase(reference)).wrong()).isEmpty();
        assertThat(done(proof.ofEverything()).wrong()).noneMatch(words -> words.contains(reference));
        assertThat(due()).doesNotContain(reference);
        refused(retention.hold(reference, REASON));
        refused(disposal.dispose(Set.of(reference), "1"));
    }

    private void sealEverything() {
        while (sealing.seal(false).isPresent()) {
            // A large record is sealed in several heads.
        }
    }

    private List<String> due() {
        return done(disposal.due()).stream().map(DueCase::reference).toList();
    }

    private HoldView hold(String reference) {
        return done(retention.holds()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    static byte[] paper(String words) {
        return ("%PDF-1.7 " + words + " %%EOF").getBytes(StandardCharsets.US_ASCII);
    }
}
