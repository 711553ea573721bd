package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader has a file made meanwhile, and fetches it when it is ready. */
@Browsing
class PreparedFilesBrowserIT {

    @Test
    void a_file_is_asked_for_and_fetched(Page page) {
        Visitor.signsIn(page, "meg.fulmar");
        page.navigate("/reports/index.xhtml?report=quality&from=2025-11-01&to=2026-10-31");
        page.locator("summary:has-text('A file that takes long')").press("Enter");
        hasNoFault(page);
        page.locator("#format").selectOption("CSV");
        presses(page, "#ask");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Files that you asked for");
        hasNoFault(page);
        // The page looks again by itself until the file is there.
        var link = page.locator("a[href*='prepared=']").first();
        PlaywrightAssertions.assertThat(link).hasAttribute("href", Pattern.compile(".*prepared=[0-9]+"));
        var file = page.context().request().get(link.getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("SUR-QA-20251101-20261031");
        page.navigate("/notices.xhtml");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("A file that you asked for is ready");
    }
}
