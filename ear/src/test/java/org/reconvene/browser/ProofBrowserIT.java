package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A records manager checks a case by keyboard alone, takes its bundle for a court, and sees that it comes back unchanged. */
@Browsing
@Tag("SUR-5")
class ProofBrowserIT {

    private static final String PURPOSE = "The Family Court asked for it on 3 March.";

    @Test
    void the_record_of_a_case_is_checked_taken_and_known_again(Page page) throws IOException {
        Visitor.signsIn(page, "niamh.wren");
        var reference = Keyboard.raisesADisagreement(page);
        page.context().clearCookies();
        Visitor.signsIn(page, "declan.siskin");
        page.navigate("/records/proof.xhtml");
        hasNoFault(page);
        types(page, "#reference", "nowhere");
        presses(page, "#checkCase");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Enter the reference of a case");
        assertThat(page.locator("#reference").inputValue()).isEqualTo("nowhere");
        hasNoFault(page);
        page.locator("#reference").fill("");
        types(page, "#reference", reference);
        presses(page, "#checkCase");
        PlaywrightAssertions.assertThat(page.locator("#found"))
                .hasText("The record of " + reference + " is what was recorded");
        hasNoFault(page);
        comesBack(page, taken(page, reference));
    }

    private static Download taken(Page page, String reference) {
        types(page, "#bundled", reference);
        presses(page, "#makeBundle");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("who asked for it and for what");
        assertThat(page.locator("#bundled").inputValue()).isEqualTo(reference);
        hasNoFault(page);
        types(page, "#purpose", PURPOSE);
        return page.waitForDownload(() -> presses(page, "#makeBundle"));
    }

    private static void comesBack(Page page, Download taken) throws IOException {
        page.navigate("/records/proof.xhtml");
        presses(page, "#checkBundle");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose the bundle");
        page.locator("#bundle")
                .setInputFiles(new FilePayload(
                        taken.suggestedFilename(), "application/zip", Files.readAllBytes(taken.path())));
        presses(page, "#checkBundle");
        PlaywrightAssertions.assertThat(page.locator("#found")).containsText("is what was recorded");
        PlaywrightAssertions.assertThat(page.locator("#found")).not().containsText("not what was recorded");
        assertThat(page.locator("main").innerText()).contains("Its entries are those of the record here.");
        hasNoFault(page);
    }
}
