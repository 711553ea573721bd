package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.CopyDesk;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.work.boundary.WorkDesk;

/** What both sides write is one record: kept whole, confirmed by the other side, told to whom it concerns, and copied for the file. */
@ExtendWith(ArquillianExtension.class)
class OneRecordOfBothSidesIT {

    private static final String HERE = "northern-ireland";

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk desk;

    @Inject
    CopyDesk copies;

    @Inject
    NoticeDesk notices;

    @Inject
    WorkDesk work;

    @Test
    @Tag("NI-11")
    @Tag("NI-18")
    void the_record_of_professional_difference_goes_to_the_equivalent_who_confirms_it_and_answers_in_writing() {
        var reference = atStep("contact");
        var contact = story.turn(reference);
        story.as(Objects.requireNonNull(contact.person()));
        done(desk.take(new TakeStep(
                reference, "contact", Ending.DONE, Map.of(Recorded.RECORD_OF_DIFFERENCE, "What we differ on."))));
        var equivalent = Objects.requireNonNull(story.turn(reference).person());
        story.as(equivalent);
        var record = entry(reference, Recorded.RECORD_OF_DIFFERENCE);
        assertThat(record.mayAnswer()).isTrue();
        done(desk.answer(reference, record.id(), true, ""));
        done(desk.take(new TakeStep(
                reference,
                "decide",
                Ending.NOT_AGREED,
                Map.of(Recorded.RECEIPT, "Received today.", Recorded.DECISION, "It stays family support."))));
        assertThat(entry(reference, Recorded.RECORD_OF_DIFFERENCE).answeredBy()).isEqualTo(equivalent);
        assertThat(entry(reference, Recorded.DECISION).text()).isEqualTo("It stays family support.");
        assertThat(entry(reference, Recorded.RECEIPT).text()).isEqualTo("Received today.");
    }

    @Test
    @Tag("NI-14")
    void opinions_of_named_professionals_are_recorded_where_senior_managers_resolve_it() {
        var reference = atStep("resolve");
        story.as(Objects.requireNonNull(story.turn(reference).person()));
        done(desk.take(new TakeStep(
                reference,
                "resolve",
                Ending.NOT_AGREED,
                Map.of(Recorded.OPINIONS, "The named nurse sees a pattern."))));
        assertThat(entry(reference, Recorded.OPINIONS).text()).isEqualTo("The named nurse sees a pattern.");
    }

    @Test
    @Tag("NI-1")
    void a_complaint_that_runs_beside_it_is_noted_and_holds_nothing_up() {
        var reference = story.raise(HERE);
        var before = story.turn(reference);
        done(desk.write(reference, Recorded.BESIDE_IT, "The parents complained to the Trust on Monday."));
        assertThat(entry(reference, Recorded.BESIDE_IT).text()).contains("complained");
        assertThat(story.turn(reference).dueAt()).isEqualTo(before.dueAt());
    }

    @Test
    @Tag("SUR-2")
    void whoever_acts_on_a_tier_is_found_with_the_title_that_each_agency_uses() {
        var reference = story.raise("surrey");
        story.takes(reference, story.turn(reference), Ending.NOT_AGREED);
        var managers = story.turn(reference);
        assertThat(Objects.requireNonNull(managers.person()).title()).isEqualTo("designated safeguarding lead");
        assertThat(Objects.requireNonNull(managers.with()).title()).isEqualTo("team manager");
    }

    @Test
    @Tag("SUR-3")
    void those_directly_involved_are_told_at_every_stage() {
        var raiser = story.somebody("surrey", person -> person.title().equals("health visitor"));
        var reference = story.raise(raiser, story.counterpart("surrey"));
        var told = toldAbout(reference);
        while (story.view(reference).open()) {
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
            story.as(raiser);
            assertThat(toldAbout(reference)).isGreaterThan(told);
            told = toldAbout(reference);
        }
    }

    @Test
    @Tag("SUS-6")
    @Tag("SUR-5")
    @Tag("HER-8")
    void each_side_takes_a_copy_of_the_whole_record_and_it_is_recorded_that_it_did() {
        var reference = story.raise("hertfordshire");
        story.takes(reference, story.turn(reference), Ending.NOT_AGREED);
        for (var person : new String[] {"teacher", "social worker"}) {
            story.as(person.equals("teacher") ? story.raiser("hertfordshire") : story.counterpart("hertfordshire"));
            var copy = done(copies.take(reference));
            assertThat(copy.entries())
                    .isEqualTo(story.view(reference).entries())
                    .hasSizeGreaterThan(5);
        }
        assertThat(done(work.timelineOfDisagreement(reference)).done())
                .filteredOn(entry -> entry.summary().endsWith("took a copy of the record"))
                .hasSize(2);
        story.as(story.somebody("surrey", person -> true));
        assertThat(refused(copies.take(reference))).isNotEmpty();
    }

    private long toldAbout(String reference) {
        return notices.mine().stream()
                .map(NoticeView::sentence)
                .filter(sentence -> sentence.contains(reference))
                .count();
    }

    private EntryView entry(String reference, Recorded item) {
        return story.view(reference).entries().stream()
                .filter(entry -> entry.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private String atStep(String step) {
        var reference = story.raise(HERE);
        while (!story.turn(reference).step().key().equals(step)) {
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
        return reference;
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(OneRecordOfBothSidesIT.class, Disagreeing.class, Story.class, Scene.class);
    }
}
