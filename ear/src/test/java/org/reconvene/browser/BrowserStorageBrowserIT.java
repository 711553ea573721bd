package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What stays on somebody's machine: one cookie that scripts cannot read, and nothing else. */
@Browsing
class BrowserStorageBrowserIT {

    private static final String STORED =
            "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length"
                    + " + (await caches.keys()).length + document.cookie.length";

    @Test
    void nothing_is_kept_in_the_browser_but_the_cookie_of_the_session(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        for (var path : new String[] {"/my-work.xhtml", "/disagreement/raise.xhtml", "/account.xhtml", "/reports/"}) {
            page.navigate(path);
            assertThat(page.evaluate(STORED)).as(path).isEqualTo(0);
        }
        page.navigate("/disagreement/raise.xhtml");
        page.locator("#givenName").fill("Rowan");
        page.waitForCondition(
                () -> page.locator("[data-draft-status]").innerText().contains("Saved"));
        assertThat(page.evaluate(STORED)).isEqualTo(0);
        assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("RECONVENE");
            assertThat(cookie.httpOnly).isTrue();
        });
    }
}
