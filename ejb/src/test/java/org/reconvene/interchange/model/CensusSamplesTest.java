package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.interchange.CensusConferenceKind;
import org.reconvene.interchange.CensusRows;
import org.w3c.dom.Document;

/** Every file to hand, as it is; the expected numbers were counted by another program from the same rules. */
class CensusSamplesTest {

    private static final String EVERY_FILE = """
            samples/d2i-CIN2rows.xml,                              1,   1,   3,   1
            samples/d2i-CIN_Census_2021.xml,                       1,   1,   3,   1
            samples/d2i-CIN_Census_2021_no_assessment_factors.xml, 1,   1,   3,   0
            samples/d2i-CIN_Census_2024.xml,                       2,   2,   3,   0
            samples/d2i-fake_CIN_data.xml,                       332, 402, 325,  25
            samples/liia-BAR_cin_2022.xml,                         1,   1,   3,   0
            generated/CIN_output_500.xml,                        500, 603, 204, 521
            """;

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_FILE)
    void every_file_is_read_to_its_end(String name, int children, int episodes, int conferences, int rejected) {
        CensusRows rows = CensusRows.of(CensusRows.resource(name));

        assertThat(rows.read().children()).isEqualTo(children);
        assertThat(rows.read().conferences()).isEqualTo(conferences);
        assertThat(rows.read().rejected()).isEqualTo(rejected);
        assertThat(rows.children()).hasSize(children);
        assertThat(rows.children().stream()
                        .mapToInt(child -> child.episodes().size())
                        .sum())
                .isEqualTo(episodes);
        assertThat(rows.conferences()).hasSize(conferences).doesNotHaveDuplicates();
        assertThat(rows.rejected()).hasSize(rejected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_FILE)
    void as_much_is_found_as_a_document_in_memory_holds(String name) throws Exception {
        byte[] file = CensusRows.resource(name);
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        CensusRows rows = CensusRows.of(file);

        assertThat(rows.children()).hasSize(count(document, "Child"));
        var episodes = rows.children().stream()
                .flatMap(child -> child.episodes().stream())
                .toList();
        assertThat(episodes).hasSize(count(document, "CINdetails"));
        assertThat(episodes.stream()
                        .mapToInt(episode -> episode.enquiries().size())
                        .sum())
                .isEqualTo(count(document, "Section47"));
        long plansLeftOut = rows.rejected().stream()
                .filter(row -> row.field().equals("CPPstartDate"))
                .count();
        assertThat(episodes.stream().mapToInt(episode -> episode.plans().size()).sum() + plansLeftOut)
                .isEqualTo(count(document, "ChildProtectionPlans"));
    }

    @Test
    void the_demonstration_data_is_the_sample_of_332_children() throws Exception {
        try (var in = getClass().getResourceAsStream("/org/reconvene/demonstration/surrey-cin-census.xml")) {
            assertThat(in).isNotNull().hasBinaryContent(CensusRows.resource("samples/d2i-fake_CIN_data.xml"));
        }
    }

    @Test
    void the_generated_file_has_no_header_and_conferences_before_birth() {
        CensusRows rows = CensusRows.of(CensusRows.resource("generated/CIN_output_500.xml"));

        assertThat(rows.read().header().authority()).isNull();
        assertThat(rows.conferences().stream().filter(held -> held.kind() == CensusConferenceKind.PRE_BIRTH))
                .hasSize(30);
    }

    @Test
    void a_file_read_twice_gives_the_same_rows() {
        byte[] file = CensusRows.resource("generated/CIN_output_500.xml");

        assertThat(CensusRows.of(file)).isEqualTo(CensusRows.of(file));
    }

    private static int count(Document document, String element) {
        return document.getElementsByTagName(element).getLength();
    }
}
