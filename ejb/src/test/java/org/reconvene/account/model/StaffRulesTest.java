package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.access.Refusal;
import org.reconvene.people.AgencyId;
import org.reconvene.people.Employment;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PersonId;
import org.reconvene.people.Tier;

class StaffRulesTest {

    @Test
    void a_complete_entry_is_taken() {
        assertThat(StaffRules.refuse(entry("Niamh Wren", "niamh.wren@example.org", null)))
                .isEmpty();
    }

    @Test
    void a_person_without_a_name_is_refused() {
        assertThat(StaffRules.refuse(entry(" ", null, null)))
                .extracting(Refusal::field)
                .containsExactly("name");
    }

    @Test
    void nobody_manages_themselves() {
        assertThat(StaffRules.refuse(entry("Niamh Wren", null, new PersonId(7))))
                .extracting(Refusal::field)
                .containsExactly("lineManager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niamh", "niamh@example", "a b@example.org", "@example.org"})
    void what_is_no_address_is_refused(String email) {
        assertThat(StaffRules.refuse(entry("Niamh Wren", email, null)))
                .extracting(Refusal::field)
                .containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Niamh", "nw", "niamh wren", "7niamh", "niamh/wren"})
    void a_user_name_is_of_small_letters_digits_dots_and_hyphens(String userName) {
        assertThat(StaffRules.refuseUserName(userName)).isPresent();
    }

    private static KeepPerson entry(String name, @Nullable String email, @Nullable PersonId manager) {
        return new KeepPerson(
                new PersonId(7),
                new AgencyId(1),
                name,
                "teacher",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                manager,
                email,
                Set.of());
    }
}
