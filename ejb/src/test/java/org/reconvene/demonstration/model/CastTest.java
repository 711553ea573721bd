package org.reconvene.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reconvene.demonstration.model.Cast.AgencyRow;
import org.reconvene.demonstration.model.Cast.PartnershipRow;
import org.reconvene.demonstration.model.Cast.StaffRow;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

class CastTest {

    private static final Set<AgencyKind> STATUTORY =
            EnumSet.of(AgencyKind.CHILDRENS_SOCIAL_CARE, AgencyKind.POLICE, AgencyKind.HEALTH, AgencyKind.EDUCATION);

    private final Cast cast = Cast.read();

    @Test
    void there_are_the_five_partnerships() {
        assertThat(cast.partnerships())
                .extracting(PartnershipRow::prefix)
                .containsExactlyInAnyOrder("BOR", "SUS", "NI", "SUR", "HER");
    }

    @Test
    void every_partnership_has_an_agency_of_every_kind() {
        for (var partnership : cast.partnerships()) {
            assertThat(cast.agencies())
                    .filteredOn(agency -> agency.partnership().equals(partnership.slug()))
                    .extracting(AgencyRow::kind)
                    .contains(AgencyKind.values());
        }
    }

    @Test
    void every_statutory_kind_has_staff_at_every_tier() {
        for (var partnership : cast.partnerships()) {
            for (var kind : STATUTORY) {
                var agencies = cast.agencies().stream()
                        .filter(agency -> agency.partnership().equals(partnership.slug()) && agency.kind() == kind)
                        .map(AgencyRow::name)
                        .collect(Collectors.toSet());
                assertThat(cast.staff())
                        .filteredOn(
                                row -> row.partnership().equals(partnership.slug()) && agencies.contains(row.agency()))
                        .extracting(StaffRow::tier)
                        .contains(Tier.values());
            }
        }
    }

    @Test
    void every_office_is_held_in_every_partnership() {
        for (var partnership : cast.partnerships()) {
            assertThat(cast.staff())
                    .filteredOn(row -> row.partnership().equals(partnership.slug()))
                    .flatExtracting(StaffRow::roles)
                    .contains(Role.values());
        }
    }

    @Test
    void six_agencies_have_a_member_in_every_dissents_group() {
        for (var partnership : cast.partnerships()) {
            assertThat(cast.staff())
                    .filteredOn(row -> row.partnership().equals(partnership.slug())
                            && row.roles().contains(Role.GROUP_MEMBER))
                    .extracting(StaffRow::agency)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void nobody_who_decides_a_review_manages_a_chair() {
        var seniors = cast.staff().stream()
                .filter(row -> row.roles().contains(Role.SENIOR_CHILD_PROTECTION_MANAGER))
                .map(StaffRow::userName)
                .toList();
        assertThat(cast.staff())
                .filteredOn(row -> row.roles().contains(Role.CONFERENCE_CHAIR))
                .extracting(StaffRow::manager)
                .doesNotContainAnyElementsOf(seniors);
    }

    @Test
    void managers_stand_before_those_whom_they_manage_and_user_names_are_single() {
        var before = new HashSet<String>();
        for (var row : cast.staff()) {
            if (row.manager() != null) {
                assertThat(before).contains(row.manager());
            }
            assertThat(before.add(row.userName())).as(row.userName()).isTrue();
        }
    }
}
