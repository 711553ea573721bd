package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page that somebody sees who opens the address that the terminal names. */
@Browsing
class FirstPageBrowserIT {

    @Test
    void the_first_page_opens_under_its_name(Page page) {
        page.navigate("/");
        assertThat(page.title()).contains("Reconvene");
    }

    @Test
    void the_first_page_has_no_accessibility_fault(Page page) {
        page.navigate("/");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
