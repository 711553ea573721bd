package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DifferenceDesk;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.EntryView;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** The Record of Professional Difference, printed from what is on the record of the disagreement (NI-18). */
@ExtendWith(ArquillianExtension.class)
@Tag("NI-18")
class RecordOfDifferenceIT {

    private static final String HERE = "northern-ireland";
    private static final String KEPT = "We differ on whether the third bruise changes the threshold.";
    private static final String OTHERWISE = "We differ on when the visit is made.";

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk desk;

    @Inject
    DifferenceDesk printing;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Test
    void both_managers_print_the_record_with_its_receipt_and_the_confirmation_that_it_is_accurate() {
        var reference = kept();
        var equivalent = equivalent(reference);
        answers(reference, equivalent, true);
        receives(reference);
        var printed = done(printing.print(reference)).statement();
        assertThat(printed.title()).hasToString("Record of Professional Difference");
        assertThat(printed.toString())
                .contains(KEPT, "Received today.", "It stays family support.", "Rowan")
                .contains("Confirmed as an accurate account by " + equivalent.name())
                .doesNotContain("recorded yet");

        story.as(story.raiser(HERE));
        var file = done(printing.print(reference));
        assertThat(file.statement().toString())
                .contains(KEPT, "Printed for " + story.raiser(HERE).name());
        assertThat(file.name()).isEqualTo(reference + "-record-of-difference.pdf");
        assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void where_the_equivalent_words_it_otherwise_both_wordings_are_printed() {
        var reference = kept();
        var equivalent = equivalent(reference);
        answers(reference, equivalent, false);
        assertThat(done(printing.print(reference)).statement().toString())
                .contains(KEPT, OTHERWISE, "Another wording was put beside it by " + equivalent.name())
                .contains("No acknowledgement of its receipt is recorded yet.");
    }

    @Test
    void what_was_written_before_stage_2_stays_out_of_it() {
        var reference = kept();
        assertThat(done(printing.print(reference)).statement().toString())
                .doesNotContain("The third bruise since October.", Recorded.REASONS.words());
    }

    @Test
    void there_is_none_before_the_raising_manager_writes_it_and_none_in_another_partnership() {
        var reference = story.raise(HERE);
        assertThat(story.view(reference).hasRecordOfDifference()).isFalse();
        assertThat(refused(printing.print(reference)))
                .containsExactly(
                        "There is no Record of Professional Difference yet. The raising manager writes it at stage 2");
        assertThat(refused(printing.print(story.raise("surrey")))).hasSize(1);
    }

    @Test
    void nobody_without_a_part_gets_it_and_every_print_is_in_the_timeline() {
        var reference = kept();
        var manager = Objects.requireNonNull(story.turn(reference).with());
        story.as(manager);
        done(printing.print(reference));
        assertThat(done(work.timelineOfDisagreement(reference)).done())
                .extracting(EntryView::summary)
                .contains(manager.name() + " printed the Record of Professional Difference");
        story.as(story.somebody(HERE, person -> person.title().equals("health visitor")));
        assertThat(refused(printing.print(reference)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    /** At stage 2 the raising manager has written the record; whoever raised it is signed in. */
    private String kept() {
        var reference = story.raise(HERE);
        while (!story.turn(reference).step().key().equals("contact")) {
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
        story.as(Objects.requireNonNull(story.turn(reference).person()));
        done(desk.take(new TakeStep(reference, "contact", Ending.DONE, Map.of(Recorded.RECORD_OF_DIFFERENCE, KEPT))));
        return reference;
    }

    private PersonView equivalent(String reference) {
        return Objects.requireNonNull(story.turn(reference).person());
    }

    private void answers(String reference, PersonView equivalent, boolean accurate) {
        story.as(equivalent);
        var record = story.view(reference).entries().stream()
                .filter(entry -> entry.item() == Recorded.RECORD_OF_DIFFERENCE)
                .findFirst()
                .orElseThrow();
        done(desk.answer(reference, record.id(), accurate, accurate ? "" : OTHERWISE));
    }

    private void receives(String reference) {
        done(desk.take(new TakeStep(
                reference,
                "decide",
                Ending.NOT_AGREED,
                Map.of(Recorded.RECEIPT, "Received today.", Recorded.DECISION, "It stays family support."))));
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(RecordOfDifferenceIT.class, Disagreeing.class, Story.class, Scene.class);
    }
}
