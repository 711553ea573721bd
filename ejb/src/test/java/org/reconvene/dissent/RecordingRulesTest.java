package org.reconvene.dissent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.child.ChildId;
import org.reconvene.dissent.model.RecordingRules;
import org.reconvene.people.PersonId;

/** What a dissent must have before it is recorded. */
class RecordingRulesTest {

    @Test
    @Tag("SUS-11")
    void a_complete_dissent_is_recorded_as_it_is() {
        assertThat(refusals(ConferenceExample.dissent())).isEmpty();
    }

    @Test
    @Tag("SUS-11")
    void a_dissent_needs_a_decision_to_dissent_from() {
        assertThat(refusals(about(List.of(ConferenceExample.ASH), Ground.PLAN_NOT_NEEDED)))
                .containsExactly(Refusal.of("children", "Ash: record your decision first, then the dissent from it"));
    }

    @Test
    @Tag("SUS-11")
    void the_ground_must_fit_what_was_decided_for_each_child() {
        assertThat(refusals(about(List.of(ConferenceExample.HAZEL, ConferenceExample.JUNIPER), Ground.PLAN_NOT_NEEDED)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("ground");
                    assertThat(refusal.words()).startsWith("Hazel: your decision was “Plan needed, Neglect”");
                });
    }

    @Test
    @Tag("SUS-11")
    void the_chair_cannot_dissent_from_their_own_decision() {
        assertThat(refusals(by(ConferenceExample.CHAIR)))
                .containsExactly(Refusal.of("dissenter", "The chair decides, and cannot dissent from the decision"));
    }

    @Test
    @Tag("SUS-11")
    void only_somebody_who_attended_can_dissent() {
        assertThat(refusals(by(ConferenceExample.GENERAL_PRACTITIONER)))
                .extracting(Refusal::field)
                .containsExactly("dissenter");
        assertThat(refusals(by(new PersonId(99)))).extracting(Refusal::field).containsExactly("dissenter");
    }

    @Test
    @Tag("SUS-12")
    void noted_or_challenged_must_be_said() {
        assertThat(refusals(wishing(null, false, null)))
                .containsExactly(Refusal.of("wish", "Choose whether they want it noted or challenged"));
    }

    @Test
    @Tag("SUS-13")
    void harm_that_is_believed_and_only_noted_asks_for_a_reason() {
        assertThat(refusals(wishing(Wish.NOTED, true, " ")))
                .extracting(Refusal::field)
                .containsExactly("whyNotRaised");
        assertThat(refusals(wishing(Wish.NOTED, true, "My manager raises it tomorrow.")))
                .isEmpty();
    }

    @Test
    @Tag("SUS-13")
    void no_reason_is_asked_for_where_no_harm_is_believed_or_it_is_challenged() {
        assertThat(refusals(wishing(Wish.NOTED, false, null))).isEmpty();
        assertThat(refusals(wishing(Wish.CHALLENGED, true, null))).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var empty = new RecordDissent("SUR-C-2026-0311", null, List.of(), null, "", null, null, null);
        assertThat(refusals(empty))
                .extracting(Refusal::field)
                .containsExactly("dissenter", "children", "ground", "words", "harm", "wish");
    }

    @Test
    void a_wording_of_more_than_20_000_characters_is_refused_with_a_remedy() {
        var before = ConferenceExample.dissent();
        var longer = new RecordDissent(
                before.conference(),
                before.dissenter(),
                before.children(),
                before.ground(),
                "x".repeat(20_001),
                before.harmBelieved(),
                before.wish(),
                null);
        assertThat(refusals(longer)).extracting(Refusal::field).containsExactly("words");
    }

    private static List<Refusal> refusals(RecordDissent command) {
        return RecordingRules.refusals(command, ConferenceExample.conference());
    }

    private static RecordDissent about(List<ChildId> children, Ground ground) {
        var before = ConferenceExample.dissent();
        return new RecordDissent(
                before.conference(),
                before.dissenter(),
                children,
                ground,
                before.words(),
                before.harmBelieved(),
                before.wish(),
                null);
    }

    private static RecordDissent by(PersonId dissenter) {
        var before = ConferenceExample.dissent();
        return new RecordDissent(
                before.conference(),
                dissenter,
                before.children(),
                before.ground(),
                before.words(),
                before.harmBelieved(),
                before.wish(),
                null);
    }

    private static RecordDissent wishing(@Nullable Wish wish, boolean harm, @Nullable String whyNot) {
        var before = ConferenceExample.dissent();
        return new RecordDissent(
                before.conference(),
                before.dissenter(),
                before.children(),
                before.ground(),
                before.words(),
                harm,
                wish,
                whyNot);
    }
}
