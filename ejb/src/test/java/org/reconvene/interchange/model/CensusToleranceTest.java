package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.interchange.CensusRows.census;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusGender;
import org.reconvene.interchange.CensusRows;

class CensusToleranceTest {

    private static final String WITH_CONFERENCE = census("<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>");

    private static void readsAsUsual(CensusRows rows) {
        assertThat(rows.rejections()).isEmpty();
        assertThat(rows.onlyChild().identifiers().childId()).isEqualTo("C1");
        assertThat(rows.conferences()).hasSize(1);
    }

    @Test
    void the_header_tells_authority_year_and_reference_date() {
        var header = CensusRows.of(WITH_CONFERENCE).read().header();

        assertThat(header.authority()).isEqualTo("936");
        assertThat(header.year()).isEqualTo(2026);
        assertThat(header.referenceDate()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void names_may_be_written_in_another_case() {
        String other = WITH_CONFERENCE.replace("LAchildID", "LAChildID").replace("CINdetails", "CINDetails");

        readsAsUsual(CensusRows.of(other.replace("PersonBirthDate", "personbirthdate")));
    }

    @Test
    void an_initial_conference_may_be_written_as_icpc() {
        readsAsUsual(CensusRows.of(WITH_CONFERENCE.replace("DateOfInitialCPC", "DateofInitialICPC")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Message xmlns='urn:cin'>", "<Message xmlns:x='urn:cin' x:version='1'>"})
    void a_namespace_changes_nothing(String root) {
        readsAsUsual(CensusRows.of(WITH_CONFERENCE.replace("<Message>", root)));
    }

    @Test
    void a_prefix_changes_nothing_even_when_nobody_declared_it() {
        String prefixed = WITH_CONFERENCE.replace("</", "</cin:").replaceAll("<(\\w)", "<cin:$1");

        readsAsUsual(CensusRows.of(prefixed));
    }

    @Test
    void text_and_comments_between_elements_change_nothing() {
        String stray = WITH_CONFERENCE
                .replace("<PersonBirthDate>", "PersonBirthDate<!-- see <note> & more --><?tool x?><PersonBirthDate>")
                .replace("C1", "<![CDATA[C1]]>");

        readsAsUsual(CensusRows.of(stray));
    }

    @Test
    void elements_that_nobody_knows_change_nothing() {
        String more = WITH_CONFERENCE.replace("<CINdetails>", "<Local><Team>North</Team></Local><CINdetails>");

        readsAsUsual(CensusRows.of(more));
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        readsAsUsual(CensusRows.of("\uFEFF" + WITH_CONFERENCE));
    }

    @Test
    void empty_lines_before_the_declaration_are_skipped_and_counted() {
        CensusRows rows = CensusRows.of("\r\n \n<?xml version='1.0'?>\n" + WITH_CONFERENCE);

        readsAsUsual(rows);
        assertThat(rows.onlyChild().line())
                .isEqualTo(CensusRows.of(WITH_CONFERENCE).onlyChild().line() + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf8", "ISO-8859-1", "windows-1252", "US-ASCII"})
    void the_declared_encoding_is_followed(String encoding) {
        String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + WITH_CONFERENCE;

        readsAsUsual(CensusRows.of(declared.getBytes(Charset.forName(encoding))));
    }

    @Test
    void sixteen_bits_a_character_are_read_in_either_order() {
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + WITH_CONFERENCE;

        readsAsUsual(CensusRows.of(declared.getBytes(StandardCharsets.UTF_16)));
        readsAsUsual(CensusRows.of(declared.getBytes(StandardCharsets.UTF_16LE)));
        readsAsUsual(CensusRows.of(declared.getBytes(StandardCharsets.UTF_16BE)));
        readsAsUsual(CensusRows.of(("\uFEFF" + declared).getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-10-01T00:00:00",
                "2025-10-01T10:12:28Z",
                "2025-10-01T10:12:28.123+01:00",
                "2025-10-01Z",
                " 2025-10-01 ",
                "2025-10-01 00:00:00"
            })
    void a_date_may_carry_a_time(String written) {
        CensusRows rows = CensusRows.of(census("<DateOfInitialCPC>" + written + "</DateOfInitialCPC>"));

        assertThat(rows.conferences().get(0).date()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(rows.rejections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ICPCnotRequired, 1, true",
        "ICPCnotRequired, true, true",
        "ICPCnotRequired, False, false",
        "ICPCnotRequired, 0, false",
        "ICPCRequired, False, true",
        "ICPCRequired, True, false"
    })
    void yes_and_no_have_many_spellings(String name, String written, boolean notRequired) {
        CensusRows rows = CensusRows.of(census("<Section47><" + name + ">" + written + "</" + name + "></Section47>"));

        assertThat(rows.onlyChild().episodes().get(0).enquiries().get(0).conferenceNotRequired())
                .isEqualTo(notRequired);
    }

    @ParameterizedTest
    @CsvSource({
        "GenderCurrent, 1, MALE",
        "GenderCurrent, 2, FEMALE",
        "GenderCurrent, 0, NOT_KNOWN",
        "GenderCurrent, 9, NOT_SPECIFIED",
        "Sex, F, FEMALE",
        "Sex, m, MALE",
        "Sex, U, NOT_KNOWN"
    })
    void gender_is_read_from_old_and_new_censuses(String name, String code, CensusGender gender) {
        String field = "<" + name + ">" + code + "</" + name + ">";
        CensusChild child = CensusRows.of(WITH_CONFERENCE.replace("</ChildIdentifiers>", field + "</ChildIdentifiers>"))
                .onlyChild();

        assertThat(child.identifiers().gender()).isEqualTo(gender);
    }

    @Test
    void an_empty_element_counts_as_missing() {
        CensusRows rows = CensusRows.of(census("<DateOfInitialCPC/><CINclosureDate> </CINclosureDate>"));

        assertThat(rows.rejections()).isEmpty();
        assertThat(rows.conferences()).isEmpty();
    }

    @Test
    void an_unborn_child_is_known_by_the_expected_date() {
        CensusRows rows = CensusRows.of(
                census("<LAchildID>C1</LAchildID><ExpectedPersonBirthDate>2026-05-04</ExpectedPersonBirthDate>", ""));

        assertThat(rows.onlyChild().identifiers().bornOrExpected()).isEqualTo(LocalDate.of(2026, 5, 4));
    }
}
