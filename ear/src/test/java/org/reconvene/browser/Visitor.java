package org.reconvene.browser;

import com.microsoft.playwright.Page;

/** What everybody does first. */
final class Visitor {

    private Visitor() {}

    /** Signs in with a demonstration account and arrives at the first page. */
    static void signsIn(Page page, String userName) {
        page.navigate("/sign-in.xhtml");
        fillsIn(page, userName, "demonstration");
        page.waitForURL("**/my-work.xhtml");
    }

    /** Fills in the sign-in form that is shown, and sends it. */
    static void fillsIn(Page page, String userName, String password) {
        page.locator("#userName").fill(userName);
        page.locator("#password").fill(password);
        page.locator("button.btn").click();
    }
}
