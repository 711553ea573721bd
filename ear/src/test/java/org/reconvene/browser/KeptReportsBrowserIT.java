package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader keeps a report of past days, corrects it and finds both editions again, by keyboard alone. */
@Browsing
@Tag("SUR-19")
class KeptReportsBrowserIT {

    /** Days that no other test keeps. */
    private static final String DAYS = "report=quality&from=2021-02-01&to=2021-03-31";

    @Test
    void a_report_is_kept_and_corrected_and_both_editions_stand_in_the_list(Page page) {
        Visitor.signsIn(page, "meg.fulmar");
        page.navigate("/reports/index.xhtml?" + DAYS);
        page.locator("main a[href*='kept.xhtml']").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Kept reports");
        hasNoFault(page);
        presses(page, "#keep");
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("kept as edition 1");
        PlaywrightAssertions.assertThat(page.locator(".caption").first()).containsText("February to March 2021");
        hasNoFault(page);
        types(page, "#reason", "Late");
        presses(page, "#keep");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("20 to 2,000 characters");
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Late");
        hasNoFault(page);
        page.locator("#reason").fill("Two dissents of March were recorded late.");
        presses(page, "#keep");
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("kept as edition 2");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("What this edition corrects");
        var file = page.context()
                .request()
                .get(page.locator("a[href*='format=pdf']").getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
        page.navigate("/reports/kept.xhtml?report=quality");
        assertThat(page.locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("February to March 2021"))
                        .count())
                .isEqualTo(2);
        hasNoFault(page);
    }

    @Test
    void who_does_not_read_it_is_told_so(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        page.navigate("/reports/kept.xhtml?report=quality");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This cannot be shown to you");
        page.navigate("/reports/kept.xhtml?report=quality&id=1");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This cannot be shown to you");
        hasNoFault(page);
    }
}
