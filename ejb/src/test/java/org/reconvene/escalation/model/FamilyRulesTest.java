package org.reconvene.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;

/** What is kept of what was shared with the family, and what is asked for. */
@Tag("BOR-1")
class FamilyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final PartnershipId HERE = new PartnershipId(1);

    @Test
    void what_was_shared_with_all_that_belongs_to_it_is_kept() {
        assertThat(shared(TODAY, person(HERE), "mother")).isEmpty();
    }

    @Test
    void it_was_shared_by_somebody_of_the_partnership_and_not_on_a_day_to_come() {
        assertThat(shared(TODAY.plusDays(1), person(new PartnershipId(2)), "mother"))
                .containsExactly("sharedOn", "sharedBy");
        assertThat(shared(null, null, "mother")).containsExactly("sharedOn", "sharedBy");
    }

    @Test
    void a_text_too_long_is_to_be_shortened() {
        assertThat(shared(TODAY, person(HERE), "m".repeat(201))).containsExactly("withWhom");
    }

    @Test
    void where_it_was_not_practicable_only_the_reason_is_asked_for() {
        assertThat(fields(new RecordFamilySharing("SUR-2027-0001", false, null, null, "", "", "", " "), null))
                .containsExactly("whyNot");
        assertThat(fields(new RecordFamilySharing("SUR-2027-0001", false, null, null, "", "", "", "At risk."), null))
                .isEmpty();
    }

    private static List<@Nullable String> shared(@Nullable LocalDate on, @Nullable PersonView by, String withWhom) {
        var id = by == null ? null : by.id();
        return fields(
                new RecordFamilySharing("SUR-2027-0001", true, on, id, withWhom, "The plan.", "Nothing.", ""), by);
    }

    private static List<@Nullable String> fields(RecordFamilySharing command, @Nullable PersonView by) {
        return FamilyRules.refuse(command, by, HERE, TODAY).stream()
                .<@Nullable String>map(Refusal::field)
                .toList();
    }

    private static PersonView person(PartnershipId at) {
        return new PersonView(
                new PersonId(3),
                "Ada Reyes",
                "Teacher",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                at,
                new AgencyId(1),
                AgencyKind.EDUCATION,
                "School",
                null,
                true,
                Set.of());
    }
}
