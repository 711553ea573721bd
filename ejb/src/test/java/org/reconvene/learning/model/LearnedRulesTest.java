package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.learning.model.People.CHAIR;
import static org.reconvene.learning.model.People.HERE;
import static org.reconvene.learning.model.People.OWNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningKind;
import org.reconvene.learning.LearningMatter;
import org.reconvene.learning.LearningStation;
import org.reconvene.learning.RecordLearning;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;

@Tag("NI-19")
@Tag("SUR-9")
class LearnedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Instant NOW = Instant.parse("2027-01-12T10:00:00Z");
    private static final Set<String> NAMES = Set.of("Rowan", "Alder", "Ada Reyes");
    private static final PersonView ELSEWHERE_EMPLOYED = new PersonView(
            new PersonId(70),
            "Bo Lind",
            "Manager",
            Tier.PRACTITIONER,
            Employment.STATUTORY_AGENCY,
            HERE,
            new AgencyId(2),
            AgencyKind.POLICE,
            "Police",
            null,
            true,
            Set.of());

    @Test
    void learning_with_all_it_needs_is_recorded() {
        assertThat(fields(command(LearningCircle.BOARD, "A call is taken for a visit.", ""), OWNER))
                .isEmpty();
    }

    @Test
    void a_name_of_the_case_is_refused_in_either_text_and_only_as_a_word() {
        assertThat(fields(command(LearningCircle.BOARD, "We told Rowan’s school late.", ""), OWNER))
                .containsExactly("learned");
        assertThat(fields(command(LearningCircle.BOARD, "Late.", "As Ada Reyes said."), OWNER))
                .containsExactly("change");
        assertThat(fields(command(LearningCircle.BOARD, "The Rowanberry house was late.", ""), OWNER))
                .isEmpty();
    }

    @Test
    void what_stays_within_one_agency_is_owned_by_somebody_of_it() {
        assertThat(fields(command(LearningCircle.ONE_AGENCY, "Late.", ""), ELSEWHERE_EMPLOYED))
                .containsExactly("owner");
        assertThat(fields(command(LearningCircle.BETWEEN_AGENCIES, "Late.", ""), ELSEWHERE_EMPLOYED))
                .isEmpty();
    }

    @Test
    void done_is_done_on_a_day_that_is_not_to_come() {
        assertThat(answer(given(), FollowUpStatus.DONE, null, null, null)).containsExactly("doneOn");
        assertThat(answer(given(), FollowUpStatus.DONE, TODAY.plusDays(1), null, null))
                .containsExactly("doneOn");
        assertThat(answer(given(), FollowUpStatus.DONE, TODAY, null, null)).isEmpty();
    }

    @Test
    void accepted_is_done_by_a_day_and_then_waits_with_the_same_owner() {
        var handover = given();
        assertThat(answer(handover, FollowUpStatus.ACCEPTED, null, null, null)).containsExactly("dueOn");
        assertThat(answer(handover, FollowUpStatus.ACCEPTED, null, null, TODAY.plusDays(9)))
                .isEmpty();
        var next = handover.answer(command(FollowUpStatus.ACCEPTED, null, null, TODAY.plusDays(9)), 2, NOW);
        assertThat(next).isNotNull();
        assertThat(next.station()).isEqualTo(LearningStation.CARRYING_OUT);
        assertThat(next.owner()).isEqualTo(OWNER.id());
        assertThat(next.dueOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(answer(next, FollowUpStatus.ACCEPTED, null, null, TODAY.plusDays(9)))
                .containsExactly("status");
    }

    @Test
    void it_is_passed_on_to_somebody_else_and_from_a_subgroup_no_further() {
        var handover = given();
        assertThat(answer(handover, FollowUpStatus.PASSED_ON, null, null, null)).containsExactly("owner", "dueOn");
        assertThat(answer(handover, FollowUpStatus.PASSED_ON, null, OWNER, TODAY))
                .containsExactly("owner");
        assertThat(answer(handover, FollowUpStatus.PASSED_ON, null, CHAIR, TODAY))
                .isEmpty();
        var next = handover.answer(command(FollowUpStatus.PASSED_ON, null, CHAIR.id(), TODAY), 2, NOW);
        assertThat(next).isNotNull();
        assertThat(next.station()).isEqualTo(LearningStation.SUBGROUP);
        assertThat(HandoverMoves.answers(next.station(), next.status())).doesNotContain(FollowUpStatus.PASSED_ON);
        assertThat(HandoverMoves.answers(handover.station(), handover.status())).isEmpty();
    }

    @Test
    void somebody_else_and_a_second_answer_are_refused() {
        var handover = given();
        var command = command(FollowUpStatus.NOT_ACCEPTED, null, null, null);
        assertThat(LearnedRules.ofAnswer(command, handover, CHAIR, null, NAMES, TODAY))
                .extracting(Refusal::words)
                .containsExactly("This was given to somebody else, who answers it.");
        assertThat(handover.answer(command, 2, NOW)).isNull();
        assertThat(LearnedRules.ofAnswer(command, handover, OWNER, null, NAMES, TODAY))
                .extracting(Refusal::words)
                .containsExactly("This is answered already. An answer is given once.");
    }

    private static Handover given() {
        var learning = new Learning("SUR-L-2027-0001", command(LearningCircle.BOARD, "Late.", ""), CHAIR, NOW);
        return Handover.first(learning, 1, LearningMatter.LEARNING, "Late.", OWNER.id(), TODAY);
    }

    private static RecordLearning command(LearningCircle circle, String learned, String change) {
        return new RecordLearning(
                "SUR-2027-0001", LearningKind.OTHER, circle, learned, change, OWNER.id(), TODAY.plusDays(30));
    }

    private static AnswerLearning command(
            FollowUpStatus status, @Nullable LocalDate doneOn, @Nullable PersonId owner, @Nullable LocalDate dueOn) {
        return new AnswerLearning("SUR-L-2027-0001", 1, status, "In words.", doneOn, owner, dueOn);
    }

    private static List<@Nullable String> fields(RecordLearning command, PersonView owner) {
        return LearnedRules.ofRecording(command, CHAIR, owner, NAMES, TODAY).stream()
                .<@Nullable String>map(Refusal::field)
                .toList();
    }

    private static List<@Nullable String> answer(
            Handover handover,
            FollowUpStatus status,
            @Nullable LocalDate doneOn,
            @Nullable PersonView next,
            @Nullable LocalDate dueOn) {
        var command = command(status, doneOn, next == null ? null : next.id(), dueOn);
        return LearnedRules.ofAnswer(command, handover, OWNER, next, NAMES, TODAY).stream()
                .<@Nullable String>map(Refusal::field)
                .toList();
    }
}
