package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.account.Proof;
import org.reconvene.oversight.boundary.AccessReviewDesk;
import org.reconvene.record.CaseKey;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.retention.boundary.DisposalDesk;

/** Who may see what, and what was disposed of, as files: who gets them, and that it is recorded. */
@ExtendWith(ArquillianExtension.class)
class PrintedListsIT {

    private static final String RECORDS_MANAGER = "records manager";
    private static final String ADMINISTRATOR = "systems administrator";

    @Inject
    Ended surrey;

    @Inject
    FullCase full;

    @EJB
    AccessReviewDesk review;

    @EJB
    DisposalDesk disposal;

    @Inject
    AllColumns columns;

    private String token;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                PrintedListsIT.class,
                PrintedWords.class,
                FullCase.class,
                AllColumns.class,
                Ended.class,
                Story.class,
                Scenery.class);
    }

    @BeforeEach
    void a_year_in_surrey() {
        token = FullCase.token();
        full.nothingIsKeptLongerThanAYear();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void an_administrator_prints_who_may_see_what_and_it_is_recorded(ReportFormat format) throws SQLException {
        surrey.as(ADMINISTRATOR);
        var file = done(review.print(format));

        assertThat(file.name()).startsWith("sur-access-").endsWith("." + format.extension());
        assertThat(file.mediaType()).isEqualTo(format.mediaType());
        assertThat(ofMine(ADMINISTRATOR, "DONE")).last().asString().endsWith("printed who may see what, as " + format);
        if (format == ReportFormat.CSV) {
            assertThat(words(file)).contains("Access,\"" + surrey.the("teacher").name());
        }
    }

    @Test
    void nobody_else_gets_it_and_the_refusal_is_recorded() throws SQLException {
        surrey.as("teacher");
        var before = ofMine("teacher", "REFUSED").size();

        refused(review.print(ReportFormat.PDF));
        refused(disposal.print(ReportFormat.PDF));
        refused(disposal.printCertificate("SUR-2026-0001", ReportFormat.PDF));
        assertThat(ofMine("teacher", "REFUSED")).hasSize(before + 3);
        assertThat(ofMine("teacher", "DONE")).noneMatch(words -> words.contains("printed"));
    }

    @Test
    void a_review_of_access_names_no_case_and_no_child() throws SQLException {
        var reference = full.justEnded(token);
        surrey.as(ADMINISTRATOR);
        for (var format : List.of(ReportFormat.PDF, ReportFormat.CSV)) {
            assertThat(words(done(review.print(format))))
                    .contains(surrey.the("teacher").name())
                    .doesNotContain(reference, token);
        }
    }

    @Test
    void what_was_disposed_of_and_its_certificate_are_printed_without_a_word_of_the_case() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        done(disposal.dispose(Set.of(reference), "1", Proof.of("demonstration")));

        assertThat(words(done(disposal.print(ReportFormat.CSV))))
                .contains("Disposals," + reference + ",What it was,Disagreement")
                .contains("Disposals," + reference + ",Years kept,1")
                .doesNotContain(token);
        assertThat(words(done(disposal.print(ReportFormat.PDF))))
                .contains(reference)
                .doesNotContain(token);
        var certificate = done(disposal.printCertificate(reference, ReportFormat.PDF));
        assertThat(certificate.name()).endsWith("-disposal.pdf");
        assertThat(words(certificate))
                .contains("Certificate of disposal", reference, "1 year after its end", "Altogether")
                .doesNotContain(token);
        assertThat(ofMine(RECORDS_MANAGER, "DONE"))
                .anyMatch(words -> words.endsWith("printed the record of disposals, as CSV"))
                .last()
                .asString()
                .endsWith("printed the certificate of disposal of " + reference);
        assertThat(columns.holding(token)).isEmpty();
    }

    @Test
    void a_case_that_was_not_disposed_of_has_no_certificate_to_print() throws SQLException {
        var reference = full.justEnded(token);
        surrey.as(RECORDS_MANAGER);
        assertThat(refused(disposal.printCertificate(reference, ReportFormat.PDF)))
                .containsExactly("There is no such certificate.");
    }

    private static String words(PrintedFile file) {
        return file.name().endsWith(".pdf")
                ? PrintedWords.of(file)
                : new String(file.content(), StandardCharsets.UTF_8);
    }

    private List<String> ofMine(String part, String outcome) throws SQLException {
        return columns.texts("select summary from record_entry where case_key = '"
                + CaseKey.ofPerson(surrey.the(part).id()).value() + "' and outcome = '" + outcome
                + "' order by number");
    }
}
