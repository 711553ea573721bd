package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reports on their page and as files, for their readers only. */
@Browsing
@Tag("SUR-19")
class ReportsBrowserIT {

    private static final String READER = "meg.fulmar";
    private static final String CHAIR = "hannah.kestrel";
    private static final String DAYS = "&from=2026-01-01&to=2026-12-31";

    @Test
    void the_page_of_the_reports_has_no_accessibility_fault(Page reader) {
        Visitor.signsIn(reader, READER);
        reader.navigate("/reports/index.xhtml");
        assertThat(reader.locator("h1").innerText()).isEqualTo("What dissents tell us");
        assertThat(new AxeBuilder(reader).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }

    @Test
    void an_empty_period_says_so(Page reader) {
        Visitor.signsIn(reader, READER);
        reader.navigate("/reports/index.xhtml?report=quality&from=2001-01-01&to=2001-01-31");
        assertThat(reader.locator("main").innerText()).contains("No dissents in this period. Try a longer one.");
    }

    @Test
    void days_the_wrong_way_round_are_told_beside_the_field(Page reader) {
        Visitor.signsIn(reader, READER);
        reader.navigate("/reports/index.xhtml");
        reader.fill("#from-year", "2030");
        reader.getByText("Show these days").click();
        assertThat(reader.locator(".error-summary").innerText()).contains("not before the first");
        assertThat(reader.inputValue("#from-year")).isEqualTo("2030");
    }

    @Test
    void each_file_begins_as_its_kind_does(Page reader) {
        Visitor.signsIn(reader, READER);
        assertThat(begins(file(reader, "pdf"), 5)).isEqualTo("%PDF-");
        assertThat(begins(file(reader, "xlsx"), 2)).isEqualTo("PK");
        assertThat(file(reader, "csv").text()).contains("section,row,column,value");
    }

    @Test
    void a_file_is_to_be_kept_and_never_guessed_at(Page reader) {
        Visitor.signsIn(reader, READER);
        var headers = file(reader, "csv").headers();
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(headers.get("content-disposition"))
                .startsWith("attachment; filename=")
                .contains(".csv");
    }

    @Test
    void a_chair_without_the_office_is_refused_in_words(Page chair) {
        Visitor.signsIn(chair, CHAIR);
        var page = chair.navigate("/reports/index.xhtml");
        assertThat(page.status()).isEqualTo(403);
        assertThat(chair.locator("main").innerText()).contains("Quality Assurance and Evaluation Sub Group");
        assertThat(file(chair, "pdf").status()).isEqualTo(403);
        assertThat(chair.locator(".site-nav").innerText()).doesNotContain("Reports");
    }

    private static APIResponse file(Page page, String format) {
        return page.request().get("/reports/file?report=quality" + DAYS + "&format=" + format);
    }

    private static String begins(APIResponse file, int bytes) {
        assertThat(file.status()).isEqualTo(200);
        return new String(file.body(), 0, bytes, StandardCharsets.US_ASCII);
    }
}
