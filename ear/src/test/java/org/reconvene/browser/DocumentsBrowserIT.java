package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.raisesADisagreement;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A document is added to what was written, and fetched by the other side, by keyboard alone. */
@Browsing
class DocumentsBrowserIT {

    private static final byte[] REPORT = "%PDF-1.7 the report %%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_document_is_added_refused_with_its_reason_and_fetched_by_the_other_side(Page page) throws IOException {
        Visitor.signsIn(page, "niamh.wren");
        raisesADisagreement(page);
        var reference = page.locator(".ref").first().innerText();
        presses(page, "text=Add a document");
        page.waitForURL("**/disagreement/paper.xhtml**");
        PlaywrightAssertions.assertThat(page.locator("#file-hint")).containsText("kept exactly as it is");
        hasNoFault(page);
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose a file");
        page.locator("#file").setInputFiles(new FilePayload("report.pdf.exe", "application/pdf", REPORT));
        types(page, "#title", "The health visitor’s report");
        page.locator("#entry").selectOption(new SelectOption().setIndex(1));
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("that of a program");
        hasNoFault(page);
        PlaywrightAssertions.assertThat(page.locator("#title")).hasValue("The health visitor’s report");
        assertThat(page.locator("#entry option:checked").innerText()).contains("Niamh Wren");
        page.locator("#file").setInputFiles(new FilePayload("report.pdf", "application/pdf", REPORT));
        presses(page, "#do");
        page.waitForURL("**/disagreement/view.xhtml**");
        assertThat(page.locator(".entry .papers").innerText())
                .contains("The health visitor’s report", "PDF", "Niamh Wren");
        hasNoFault(page);
        fetches(page, reference);
    }

    private static void fetches(Page page, String reference) throws IOException {
        page.context().clearCookies();
        Visitor.signsIn(page, "conor.heron");
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        var link = page.locator(".papers a").first();
        link.focus();
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(download.suggestedFilename()).endsWith(".pdf").contains(reference);
        assertThat(Files.readAllBytes(download.path())).isEqualTo(REPORT);
        var answer = page.request().get(link.getAttribute("href"));
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).contains("sandbox"))
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment"));
        page.reload();
        assertThat(page.locator(".timeline").innerText())
                .contains(
                        "Niamh Wren added a document",
                        "Conor Heron downloaded a document: The health visitor’s report");
    }
}
