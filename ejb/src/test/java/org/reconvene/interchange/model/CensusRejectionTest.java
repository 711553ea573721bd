package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.interchange.CensusRows.census;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.interchange.CensusRows;
import org.reconvene.interchange.RejectedPart;
import org.reconvene.interchange.RejectedRow;

class CensusRejectionTest {

    private static final String ID = "<LAchildID>C1</LAchildID>\n";

    private static RejectedRow only(CensusRows rows) {
        assertThat(rows.rejected()).as("%s", rows.rejections()).hasSize(1);
        return rows.rejected().get(0);
    }

    @Test
    void a_date_that_does_not_exist_is_named_with_line_field_and_remedy() {
        CensusRows rows = CensusRows.of(census(ID + "<PersonBirthDate>31/02/2019</PersonBirthDate>", ""));

        assertThat(rows.rejections())
                .containsExactly("Line 6, PersonBirthDate: “31/02/2019” is not a date. Write it as year-month-day,"
                        + " for example 2019-02-28.");
        assertThat(only(rows).left()).isEqualTo(RejectedPart.CHILD);
        assertThat(only(rows).childId()).isEqualTo("C1");
        assertThat(rows.children()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-02-29", "2019-13-01", "0019-02-01", "2019-2-1", "20190201", "yesterday", "2019-02-01x"})
    void no_other_spelling_passes_for_a_date(String written) {
        CensusRows rows = CensusRows.of(census("<DateOfInitialCPC>" + written + "</DateOfInitialCPC>"));

        assertThat(only(rows).left()).isEqualTo(RejectedPart.CONFERENCE);
        assertThat(rows.conferences()).isEmpty();
        assertThat(rows.children()).hasSize(1);
    }

    @Test
    void a_child_without_a_number_is_left_out() {
        CensusRows rows = CensusRows.of(census("<PersonBirthDate>2019-06-06</PersonBirthDate>", ""));

        assertThat(only(rows).sentence())
                .isEqualTo("Line 4, LAchildID: The child has no number. Give the local authority's number for the"
                        + " child.");
        assertThat(rows.children()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C 1", "C\t1", "1234567890123456789012345678901234567"})
    void a_number_with_spaces_or_beyond_36_characters_is_none(String id) {
        CensusRows rows = CensusRows.of(
                census("<LAchildID>" + id + "</LAchildID><PersonBirthDate>2019-06-06</PersonBirthDate>", ""));

        assertThat(only(rows).field()).isEqualTo("LAchildID");
        assertThat(rows.children()).isEmpty();
    }

    @Test
    void a_child_without_any_birth_date_is_left_out() {
        RejectedRow row = only(CensusRows.of(census(ID, "")));

        assertThat(row.field()).isEqualTo("PersonBirthDate");
        assertThat(row.left()).isEqualTo(RejectedPart.CHILD);
        assertThat(row.value()).isNull();
    }

    @Test
    void a_birth_after_the_reference_date_is_not_yet_one() {
        CensusRows rows = CensusRows.of(census(ID + "<PersonBirthDate>2026-04-01</PersonBirthDate>", ""));

        assertThat(only(rows).reason())
                .isEqualTo("“2026-04-01” is after the reference date of this census, 2026-03-31.");
        assertThat(rows.children()).isEmpty();
    }

    @Test
    void the_second_entry_of_a_child_names_the_line_of_the_first() {
        String one = census("");
        String entry = one.substring(one.indexOf("<Child>"), one.indexOf("</Children>"));
        CensusRows rows = CensusRows.of(one.replace("</Children>", "\n" + entry + "</Children>"));

        assertThat(rows.children()).hasSize(1);
        assertThat(only(rows).reason()).isEqualTo("“C1” already stands at line 4, and that entry is the one kept.");
        assertThat(only(rows).line()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-29, false", // 40 weeks and a day before 6 June 2019
        "2018-08-30, true",
        "2026-03-31, true",
        "2026-04-01, false"
    })
    void a_conference_lies_within_40_weeks_before_birth_and_the_reference_date(String day, boolean allowed) {
        CensusRows rows = CensusRows.of(census("<DateOfInitialCPC>" + day + "</DateOfInitialCPC>"));

        assertThat(rows.conferences()).hasSize(allowed ? 1 : 0);
        assertThat(rows.rejected()).hasSize(allowed ? 0 : 1);
    }

    @Test
    void a_conference_after_the_childs_death_is_left_out() {
        CensusRows rows = CensusRows.of(census(
                ID + "<PersonBirthDate>2019-06-06</PersonBirthDate><PersonDeathDate>2025-09-30</PersonDeathDate>",
                "<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>"));

        assertThat(only(rows).reason()).isEqualTo("“2025-10-01” is after the child's death, 2025-09-30.");
        assertThat(rows.conferences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<PrimaryNeedCode>N10</PrimaryNeedCode>, PrimaryNeedCode",
        "<CINclosureDate>2025-08-31</CINclosureDate>, CINclosureDate",
        "<Section47><ICPCnotRequired>maybe</ICPCnotRequired></Section47>, ICPCnotRequired",
        "<Section47><S47ActualStartDate>2025</S47ActualStartDate></Section47>, S47ActualStartDate",
        "<CINreferralDate>2025-09-02</CINreferralDate>, CINreferralDate"
    })
    void a_field_that_cannot_be_used_leaves_the_child_and_its_episode(String field, String name) {
        CensusRows rows = CensusRows.of(census(field));

        assertThat(only(rows).field()).isEqualTo(name);
        assertThat(only(rows).left()).isEqualTo(RejectedPart.FIELD);
        assertThat(rows.onlyChild().episodes()).hasSize(1);
    }

    @Test
    void an_unknown_category_of_abuse_lists_those_there_are() {
        CensusRows rows = CensusRows.of(census("<ChildProtectionPlans><CPPstartDate>2025-10-01</CPPstartDate>"
                + "<InitialCategoryOfAbuse>N1</InitialCategoryOfAbuse></ChildProtectionPlans>"));

        assertThat(only(rows).remedy()).isEqualTo("Use one of NEG, PHY, SAB, EMO, MUL.");
        assertThat(rows.onlyChild().episodes().get(0).plans().get(0).initialCategory())
                .isNull();
    }

    @Test
    void what_the_file_says_is_shown_shortened_and_on_one_line() {
        RejectedRow row = only(CensusRows.of(census("<CINclosureDate>a\n" + "b".repeat(500) + "</CINclosureDate>")));

        assertThat(row.value()).hasSize(40).startsWith("a b").endsWith("…");
    }
}
