package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;

/** Members sit in the multi-agency Group for terms of office (SUR-12, SUR-13). */
@Tag("SUR-12")
@Tag("SUR-13")
class GroupTermTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 8, 31);
    private static final GroupTerm TERM = new GroupTerm(new PartnershipId(1), new PersonId(9), FIRST, LAST);

    @Test
    void a_term_holds_on_its_first_and_on_its_last_day() {
        assertThat(TERM.overlaps(FIRST, FIRST)).isTrue();
        assertThat(TERM.overlaps(LAST, LAST)).isTrue();
        assertThat(TERM.overlaps(LAST.plusDays(1), LAST.plusDays(1))).isFalse();
        assertThat(TERM.overlaps(FIRST.minusDays(1), FIRST.minusDays(1))).isFalse();
    }

    @Test
    void a_person_has_one_term_at_a_time() {
        assertThat(refusals(LAST, LAST.plusYears(1))).extracting(Refusal::field).containsExactly("from");
        assertThat(refusals(LAST.plusDays(1), LAST.plusYears(1))).isEmpty();
    }

    @Test
    void a_term_does_not_end_before_it_begins() {
        assertThat(refusals(LAST.plusDays(2), LAST.plusDays(1)))
                .extracting(Refusal::field)
                .containsExactly("until");
    }

    @Test
    void an_open_form_is_asked_for_everything() {
        assertThat(TermRules.ofAdding(new AddTerm(null, null, null), null, List.of()))
                .extracting(Refusal::field)
                .containsExactly("person", "from", "until");
    }

    @Test
    void a_term_ends_early_but_never_late() {
        assertThat(TermRules.ofEnding(TERM, LAST.minusDays(1))).isEmpty();
        assertThat(TermRules.ofEnding(TERM, LAST.plusDays(1))).hasSize(1);
        assertThat(TermRules.ofEnding(TERM, FIRST.minusDays(1))).hasSize(1);
        assertThat(TermRules.ofEnding(TERM, null)).hasSize(1);
    }

    private static List<Refusal> refusals(LocalDate from, LocalDate until) {
        var person = new PersonView(
                new PersonId(9),
                "Asha Dunlin",
                "Detective inspector",
                Tier.SERVICE_MANAGER,
                Employment.STATUTORY_AGENCY,
                new PartnershipId(1),
                new AgencyId(1),
                AgencyKind.POLICE,
                "Surrey Police",
                null,
                true,
                Set.of());
        return TermRules.ofAdding(new AddTerm(person.id(), from, until), person, List.of(TERM));
    }
}
