package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.Proof;
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
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.retention.boundary.RetentionDesk;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.seal.boundary.Sealing;
import org.reconvene.time.Nation;

/** Of a case that was disposed of nothing is left but its record and a certificate. */
@ExtendWith(ArquillianExtension.class)
class DisposalIT {

    private static final String RECORDS_MANAGER = "records manager";
    private static final String REASON = "A court asked for the record of this case.";

    private static final Proof PROOF = Proof.of("demonstration");

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
                DisposalIT.class, FullCase.class, AllColumns.class, Ended.class, Story.class, Scenery.class);
    }

    @BeforeEach
    void a_year_in_surrey() {
        token = FullCase.token();
        full.nothingIsKeptLongerThanAYear();
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
        assertThat(done(disposal.dispose(Set.of(reference), "1", PROOF)).references())
                .containsExactly(reference);
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
        assertThat(done(disposal.dispose(Set.of(reference), " 1 ", PROOF)).references())
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
        scenery.letIn(scene.the(RECORDS_MANAGER));
        assertThat(refused(disposal.dispose(Set.of(reference), "1", Scenery.PROOF)))
                .singleElement()
                .asString()
                .contains(reference, "not due");
        done(retention.keep(new KeepPeriod(RetainedKind.DISSENT, 2)));
        assertThat(done(disposal.dispose(Set.of(reference), "1", Scenery.PROOF)).references())
                .containsExactly(reference);
        assertThat(columns.holding(token)).isEmpty();
        story.as(scene, "chair");
        assertThat(refused(dissents.open(reference))).isEqualTo(refused(dissents.open("T1-2026-999999")));
        assertThat(columns.holding(conference)).contains("conference");
    }

    @Test
    void their_number_confirms_it() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        for (var wrong : List.of("", "2", "one")) {
            assertThat(refused(disposal.dispose(Set.of(reference), wrong, PROOF)))
                    .singleElement()
                    .asString()
                    .contains("number of cases");
        }
        assertThat(refused(disposal.dispose(Set.of(), "0", PROOF)))
                .singleElement()
                .asString()
                .contains("Choose");
        assertThat(due()).contains(reference);
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
        refused(disposal.dispose(Set.of(reference), "1", PROOF));
    }

    private void sealEverything() {
        while (sealing.seal(false).isPresent()) {
            // A large record is sealed in several heads.
        }
    }

    private List<String> due() {
        return done(disposal.due()).stream().map(DueCase::reference).toList();
    }
}
