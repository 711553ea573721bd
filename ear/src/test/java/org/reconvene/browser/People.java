package org.reconvene.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** The people of a story, each at a browser of their own. */
final class People {

    private final Browser browser;
    private final String address;
    private final Map<String, BrowserContext> seats = new HashMap<>();

    People(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A page of that person, signed in. */
    Page the(String userName) {
        var seat = seats.get(userName);
        if (seat != null) {
            return seat.pages().getFirst();
        }
        var made = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"));
        seats.put(userName, made);
        var page = made.newPage();
        Visitor.signsIn(page, userName);
        return page;
    }

    /** Opens a page of the person and looks whether anybody could be shut out by it. */
    Page opens(String userName, String path) {
        var page = the(userName);
        page.navigate(path);
        hasNoFault(page);
        return page;
    }

    void goHome() {
        seats.values().forEach(BrowserContext::close);
        seats.clear();
    }

    static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        Assertions.assertThat(page.locator(".error-summary").count())
                .as(() -> "refused on " + page.url() + ": "
                        + page.locator(".error-summary").innerText())
                .isZero();
    }

    static void date(Page page, String id, int day, int month, int year) {
        page.locator("[id='" + id + "']").fill(Integer.toString(day));
        page.locator("[id='" + id + "-month']").fill(Integer.toString(month));
        page.locator("[id='" + id + "-year']").fill(Integer.toString(year));
    }

    /** Opens the first letter that the page offers: it is a PDF. */
    static void printsALetter(Page page) {
        var link = page.locator("a:has-text('letter (PDF)')").first();
        var answer = page.request().get(link.getAttribute("href"));
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    }

    static void hasNoFault(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
