package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.HandoverView;
import org.reconvene.learning.LearnedView;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningKind;
import org.reconvene.learning.LearningMatter;
import org.reconvene.learning.RecordLearning;
import org.reconvene.learning.boundary.DisagreementLearningDesk;
import org.reconvene.learning.boundary.FollowUpDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.people.PersonView;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.WorkItem;
import org.reconvene.work.boundary.WorkDesk;

/** What a disagreement taught is recorded, shared within its circle, and followed to its answer (NI-19, SUR-9). */
@ExtendWith(ArquillianExtension.class)
class LearningFromDisagreementsIT {

    private static final String CHANGE = "Say in the threshold document who tells the school.";

    @Inject
    Ended disagreeing;

    @Inject
    DisagreementLearningDesk desk;

    @Inject
    DisagreementDesk disagreements;

    @Inject
    FollowUpDesk followUp;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(LearningFromDisagreementsIT.class, Ended.class, Story.class);
    }

    @Test
    @Tag("NI-19")
    @Tag("SUR-9")
    void learning_goes_to_the_representative_on_the_board_then_to_a_subgroup_and_is_done_on_a_day() {
        var disagreement = disagreeing.ended(null);
        var learning = done(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher"))));

        disagreeing.as("head teacher");
        assertThat(disagreeing.told(learning)).containsExactly(NoticeKind.LEARNING_GIVEN);
        assertThat(work.mine().mine())
                .filteredOn(item -> item.reference().equals(learning))
                .extracting(WorkItem::address)
                .containsExactly("/follow-up/answer.xhtml?ref=" + learning);
        assertThat(followUp.mine())
                .filteredOn(line -> line.reference().equals(learning))
                .extracting(FollowUpLine::kind)
                .containsExactly(FollowUpLine.Kind.LEARNING);
        done(desk.answer(passedOn(learning, open(learning), the("head of quality assurance"))));

        disagreeing.as("head of quality assurance");
        assertThat(disagreeing.told(learning)).containsExactly(NoticeKind.LEARNING_GIVEN);
        done(desk.answer(new AnswerLearning(
                learning,
                open(learning),
                FollowUpStatus.ACCEPTED,
                "It goes into the induction.",
                null,
                null,
                day(30))));
        done(desk.answer(new AnswerLearning(
                learning, open(learning), FollowUpStatus.DONE, "The induction has it.", clock.today(), null, null)));

        disagreeing.as("teacher");
        assertThat(disagreeing.told(disagreement)).contains(NoticeKind.LEARNING_ANSWERED);
        assertThat(of(disagreement, learning).handovers())
                .extracting(HandoverView::status)
                .containsExactly(FollowUpStatus.PASSED_ON, FollowUpStatus.ACCEPTED, FollowUpStatus.DONE);
        assertThat(of(disagreement, learning).handovers().getLast().doneOn()).isEqualTo(clock.today());
    }

    @Test
    @Tag("SUR-9")
    void a_proposed_change_of_policy_is_followed_to_an_answer_of_its_own() {
        var disagreement = disagreeing.ended(null);
        var learning = done(desk.record(command(disagreement, LearningCircle.BOARD, CHANGE, the("head teacher"))));
        disagreeing.as("head teacher");
        var change = done(desk.open(learning)).handovers().stream()
                .filter(each -> each.matter() == LearningMatter.POLICY_CHANGE)
                .findFirst()
                .orElseThrow();
        assertThat(refused(desk.answer(
                        new AnswerLearning(learning, change.id(), FollowUpStatus.NOT_ACCEPTED, " ", null, null, null))))
                .containsExactly("Write why it is not accepted");
        done(desk.answer(new AnswerLearning(
                learning,
                change.id(),
                FollowUpStatus.NOT_ACCEPTED,
                "The document says so on page 12.",
                null,
                null,
                null)));
        disagreeing.as("social worker");
        assertThat(of(disagreement, learning).handovers())
                .extracting(HandoverView::matter, HandoverView::status, HandoverView::answer)
                .containsExactly(
                        tuple(LearningMatter.LEARNING, FollowUpStatus.OPEN, null),
                        tuple(
                                LearningMatter.POLICY_CHANGE,
                                FollowUpStatus.NOT_ACCEPTED,
                                "The document says so on page 12."));
    }

    @Test
    @Tag("NI-19")
    void whoever_takes_it_on_sees_the_learning_and_not_the_case() {
        var disagreement = disagreeing.ended(null);
        var learning = done(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher"))));
        disagreeing.as("head teacher");
        assertThat(done(desk.open(learning)).learned()).isEqualTo("A call is taken for a visit.");
        assertThat(done(desk.open(learning)).toString()).doesNotContain(disagreement, "Rowan", "Blackthorn");
        refused(disagreements.open(disagreement));
        refused(desk.from(disagreement));
        refused(work.timelineOfDisagreement(disagreement));
        refused(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher"))));
    }

    @Test
    @Tag("NI-19")
    void nobody_else_opens_or_answers_it() {
        var disagreement = disagreeing.ended(null);
        var learning = done(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher"))));
        disagreeing.as("head teacher");
        var handover = open(learning);
        for (var other : List.of("executive head teacher", "teacher", "social worker")) {
            disagreeing.as(other);
            refused(desk.open(learning));
            refused(desk.answer(
                    new AnswerLearning(learning, handover, FollowUpStatus.DONE, "Done.", clock.today(), null, null)));
        }
    }

    @Test
    @Tag("NI-19")
    void what_is_shared_within_one_agency_is_not_told_to_the_other() {
        var disagreement = disagreeing.ended(null);
        assertThat(refused(desk.record(
                        command(disagreement, LearningCircle.ONE_AGENCY, "", the("head of quality assurance")))))
                .containsExactly("This is shared within one agency. Choose somebody of that agency, or share it more"
                        + " widely");
        var learning = done(desk.record(command(disagreement, LearningCircle.ONE_AGENCY, "", the("head teacher"))));
        assertThat(done(desk.from(disagreement)).learned())
                .extracting(LearnedView::reference)
                .containsExactly(learning);
        disagreeing.as("social worker");
        assertThat(done(desk.from(disagreement)).learned()).isEmpty();
        assertThat(done(work.timelineOfDisagreement(disagreement)).toString())
                .doesNotContain(learning)
                .doesNotContain("learned");
    }

    @Test
    @Tag("NI-19")
    void both_sides_record_and_read_what_is_shared_between_the_agencies() {
        var disagreement = disagreeing.ended(the("designated safeguarding lead").id());
        disagreeing.as("social worker");
        var learning =
                done(desk.record(command(disagreement, LearningCircle.BETWEEN_AGENCIES, "", the("service manager"))));
        disagreeing.as("teacher");
        assertThat(of(disagreement, learning).agency()).isEqualTo("Children’s Service");
        assertThat(done(work.timelineOfDisagreement(disagreement)).done())
                .anyMatch(entry -> entry.summary().endsWith("recorded what was learned, " + learning));
        disagreeing.as("designated safeguarding lead");
        assertThat(done(desk.from(disagreement)).learned()).hasSize(1);
        assertThat(refused(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher")))))
                .anyMatch(words -> words.startsWith("Your part in this case does not let you record"));
    }

    @Test
    @Tag("SUR-9")
    void it_is_recorded_once_the_disagreement_has_ended_and_what_is_missing_is_named() {
        var running = disagreeing.raised(null);
        assertThat(refused(desk.record(command(running, LearningCircle.BOARD, "", the("head teacher")))))
                .containsExactly("The disagreement is open. Learning is recorded once it has ended.");
        var disagreement = disagreeing.ended(null);
        assertThat(refused(desk.record(new RecordLearning(disagreement, null, null, " ", "", null, null))))
                .containsExactly(
                        "Choose what kind of learning it is",
                        "Choose with whom it is shared",
                        "Write what was learned",
                        "Choose who owns it, from the staff of your partnership’s agencies",
                        "Enter the day by which it is to be done, for example 26 2 2027");
        assertThat(refused(desk.record(new RecordLearning(
                        disagreement,
                        LearningKind.OTHER,
                        LearningCircle.BOARD,
                        "Rowan waited for a visit.",
                        "",
                        the("head teacher").id(),
                        day(30)))))
                .containsExactly(
                        "Leave out the names, of the child and of those who disagreed: it is read by people who"
                                + " do not see the case");
    }

    @Test
    @Tag("SUR-9")
    void an_answer_is_given_once_and_stays() {
        var disagreement = disagreeing.ended(null);
        var learning = done(desk.record(command(disagreement, LearningCircle.BOARD, "", the("head teacher"))));
        disagreeing.as("head teacher");
        var first = new AnswerLearning(
                learning, open(learning), FollowUpStatus.DONE, "Every call is noted.", clock.today(), null, null);
        done(desk.answer(first));
        assertThat(refused(desk.answer(first))).containsExactly("This is answered already. An answer is given once.");
        assertThat(done(desk.open(learning)).handovers())
                .extracting(HandoverView::answer)
                .containsExactly("Every call is noted.");
        assertThat(work.mine().mine()).noneMatch(item -> item.reference().equals(learning));
    }

    private RecordLearning command(
            String disagreement, LearningCircle circle, String change, @Nullable PersonView owner) {
        return new RecordLearning(
                disagreement,
                LearningKind.PRACTICE_GUIDANCE,
                circle,
                "A call is taken for a visit.",
                change,
                owner == null ? null : owner.id(),
                day(30));
    }

    private AnswerLearning passedOn(String learning, long handover, PersonView subgroup) {
        return new AnswerLearning(
                learning,
                handover,
                FollowUpStatus.PASSED_ON,
                "To the Quality Assurance Sub Group: is this general?",
                null,
                subgroup.id(),
                day(60));
    }

    /** The first handover that is open, to whoever it is with. */
    private long open(String learning) {
        return done(desk.open(learning)).handovers().stream()
                .filter(HandoverView::open)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LearnedView of(String disagreement, String learning) {
        return done(desk.from(disagreement)).learned().stream()
                .filter(each -> each.reference().equals(learning))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(int after) {
        return clock.today().plusDays(after);
    }

    private PersonView the(String title) {
        return disagreeing.the(title);
    }
}
