package org.reconvene.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reporting.Narrowing;
import org.reconvene.web.page.FieldError;

/** To what a report is narrowed, as an address carries it (SUR-19). */
@Tag("SUR-19")
class FiltersTest {

    @Test
    void what_an_address_says_is_read_as_it_was_written() {
        var part = new Narrowing(
                AgencyKind.CHILDRENS_SOCIAL_CARE, ConferenceKind.PRE_BIRTH, Tier.FIRST_LINE_MANAGER, null);
        assertThat(Filters.query(part))
                .isEqualTo("&agency=childrens-social-care&kind=pre-birth&tier=first-line-manager");
        var read = Filters.of("childrens-social-care", "pre-birth", "first-line-manager", "", Which.OPERATIONS);
        assertThat(read.errors()).isEmpty();
        assertThat(read.narrowing()).isEqualTo(part);
        assertThat(Filters.query(Narrowing.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUALITY", "OPERATIONS"})
    void what_is_not_in_the_list_is_told_by_its_field(Which which) {
        var read = Filters.of("HEALTH", "x' or 1=1", null, null, which);
        assertThat(read.errors()).extracting(FieldError::field).containsExactly("only-agency", "only-kind");
        assertThat(read.errors().getFirst().words()).startsWith("Agency: choose one that is in the list");
    }

    @Test
    void a_report_is_not_narrowed_by_what_it_does_not_tell_apart() {
        assertThat(Filters.of(null, null, "practitioner", null, Which.QUALITY).errors())
                .containsExactly(new FieldError(
                        null, "Tier: this report does not tell it apart. Leave it out, or open the other report"));
        assertThat(Filters.of(null, null, null, "group-divided", Which.OPERATIONS)
                        .errors())
                .extracting(FieldError::words)
                .allMatch(words -> words.startsWith("Finding: this report does not"))
                .hasSize(1);
    }

    @Test
    void a_kind_of_conference_stands_alone_in_the_report_on_dissents() {
        assertThat(Filters.of("health", "review", null, null, Which.QUALITY).errors())
                .extracting(FieldError::field)
                .containsExactly("only-kind");
        assertThat(Filters.of("health", null, null, "group-divided", Which.QUALITY)
                        .errors())
                .isEmpty();
        assertThat(Filters.of("health", "review", null, null, Which.OPERATIONS).errors())
                .isEmpty();
    }

    @Test
    void going_to_the_other_report_keeps_what_it_tells_apart_too() {
        var part = new Narrowing(AgencyKind.HEALTH, ConferenceKind.REVIEW, Tier.PRACTITIONER, null);
        assertThat(Filters.kept(part, Which.QUALITY)).isEqualTo(new Narrowing(AgencyKind.HEALTH, null, null, null));
        assertThat(Filters.kept(part, Which.OPERATIONS)).isEqualTo(part);
        assertThat(Filters.kept(
                        new Narrowing(null, ConferenceKind.REVIEW, null, Finding.GROUP_DIVIDED), Which.OPERATIONS))
                .isEqualTo(new Narrowing(null, ConferenceKind.REVIEW, null, null));
    }
}
