package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The author of the annual report reads a year, freezes it and makes a second edition, by keyboard alone. */
@Browsing
@Tag("SUS-19")
class AnnualReportBrowserIT {

    /** A year of which nothing is recorded, so that nobody but this test freezes it. */
    private static final String YEAR = "/reports/annual.xhtml?year=2021-22";

    @Test
    void a_year_is_frozen_and_corrected_and_each_edition_keeps_its_address(Page page) {
        Visitor.signsIn(page, "meg.fulmar");
        page.navigate("/reports/index.xhtml");
        page.locator("main a[href$='/reports/annual.xhtml']").press("Enter");
        page.waitForURL("**/reports/annual.xhtml");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("A year of professional challenge");
        hasNoFault(page);
        page.navigate(YEAR);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Not frozen: figures of now");
        presses(page, "#freeze");
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("frozen as edition 1");
        hasNoFault(page);
        types(page, "#reason", "Late");
        presses(page, "#freeze");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("20 to 2,000 characters");
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Late");
        hasNoFault(page);
        page.locator("#reason").fill("Two dissents of March were recorded late.");
        presses(page, "#freeze");
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("frozen as edition 2");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("What this edition corrects");
        hasNoFault(page);
        page.navigate(YEAR + "&edition=1");
        PlaywrightAssertions.assertThat(page.locator(".caption").first()).containsText("edition 1");
        var file = page.context()
                .request()
                .get(page.locator("a[href*='format=pdf']").getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
    }

    @Test
    void who_does_not_read_it_is_told_so(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        page.navigate(YEAR);
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This cannot be shown to you");
        hasNoFault(page);
    }
}
