package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.FamilySharingView;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.escalation.boundary.FamilyDesk;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** The case keeps what was shared with the family, when, by whom, and what they said (BOR-1). */
@ExtendWith(ArquillianExtension.class)
@Tag("BOR-1")
class FamilySharingIT {

    @Inject
    Ended disagreeing;

    @Inject
    FamilyDesk desk;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(FamilySharingIT.class, Ended.class, Story.class);
    }

    @Test
    void what_one_side_shared_is_read_by_both_and_stands_in_the_timeline() {
        var disagreement = disagreeing.raised(null);
        done(desk.record(shared(disagreement)));
        disagreeing.as("social worker");
        assertThat(done(desk.of(disagreement))).singleElement().satisfies(sharing -> {
            assertThat(sharing.sharedOn()).isEqualTo(clock.today());
            assertThat(sharing.sharedBy()).isNotNull();
            assertThat(sharing.withWhom()).isEqualTo("mother and grandmother");
            assertThat(sharing.shared()).isEqualTo("That two agencies see it differently.");
            assertThat(sharing.theySaid()).isEqualTo("That a visit would help.");
        });
        assertThat(done(work.timelineOfDisagreement(disagreement)).done())
                .anyMatch(entry -> entry.summary().contains("recorded what was shared with the family on"));
    }

    @Test
    void why_it_was_not_practicable_is_kept_and_nothing_replaces_it() {
        var disagreement = disagreeing.ended(null);
        disagreeing.as("social worker");
        done(desk.record(notPracticable(disagreement, "It would have put the child at risk.")));
        done(desk.record(shared(disagreement)));
        assertThat(done(desk.of(disagreement)))
                .extracting(FamilySharingView::whyNot)
                .containsExactly("It would have put the child at risk.", null);
    }

    @Test
    void what_is_missing_is_named() {
        var disagreement = disagreeing.raised(null);
        assertThat(refused(desk.record(command(disagreement, null, "", ""))))
                .containsExactly("Choose whether something was shared with the family");
        assertThat(refused(desk.record(notPracticable(disagreement, " "))))
                .containsExactly("Write why it was not practicable");
        assertThat(refused(desk.record(command(disagreement, true, " ", ""))))
                .containsExactly(
                        "Enter the day on which it was shared, for example 20 11 2026",
                        "Choose who shared it, from the partnership’s agencies",
                        "Write with whom, for example mother and grandmother",
                        "Write what was shared",
                        "Write what they said. If they said nothing, write that");
        assertThat(done(desk.of(disagreement))).isEmpty();
    }

    @Test
    void a_supporter_reads_it_and_whoever_has_no_part_does_not() {
        var disagreement = disagreeing.raised(
                disagreeing.the("designated safeguarding lead").id());
        disagreeing.as("designated safeguarding lead");
        assertThat(done(desk.of(disagreement))).isEmpty();
        assertThat(refused(desk.record(shared(disagreement))))
                .anyMatch(words -> words.startsWith("Your part in this case does not let you record"));
        disagreeing.as("head teacher");
        refused(desk.of(disagreement));
        refused(desk.record(shared(disagreement)));
    }

    private RecordFamilySharing shared(String disagreement) {
        return new RecordFamilySharing(
                disagreement,
                true,
                clock.today(),
                disagreeing.the("teacher").id(),
                "mother and grandmother",
                "That two agencies see it differently.",
                "That a visit would help.",
                "");
    }

    private static RecordFamilySharing notPracticable(String disagreement, String why) {
        return command(disagreement, false, "", why);
    }

    private static RecordFamilySharing command(
            String disagreement, @Nullable Boolean practicable, String words, String whyNot) {
        return new RecordFamilySharing(disagreement, practicable, null, null, words, words, words, whyNot);
    }
}
