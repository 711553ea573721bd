package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.chooses;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody without a part opens a case in an emergency, by keyboard alone, and the Caldicott guardian says that it was right. */
@Browsing
class BreakingTheGlassBrowserIT {

    private static final String REASON = "The child is here with a burn and nobody with a part answers.";

    @Test
    void a_case_is_opened_in_an_emergency_and_reviewed_by_somebody_else(Page page) {
        as(page, "niamh.wren");
        var reference = Keyboard.raisesADisagreement(page);

        as(page, "ultan.kingfisher");
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        assertThat(page.locator("main").innerText()).contains("You have no part in this case");
        hasNoFault(page);
        presses(page, "text=Open the case in an emergency");
        page.waitForURL("**/oversight/glass.xhtml**");
        assertThat(page.locator("#reference").inputValue()).isEqualTo(reference);
        hasNoFault(page);
        types(page, "#reason", "Curious");
        types(page, "#password", "guessed");
        presses(page, "#open");
        page.waitForSelector(".error-summary, [role=alert]");
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Curious");
        hasNoFault(page);
        page.locator("#reason").fill("");
        types(page, "#reason", REASON);
        types(page, "#password", "demonstration");
        presses(page, "#open");
        page.waitForURL("**/disagreement/view.xhtml**");
        assertThat(page.locator("main").innerText())
                .contains("Rowan", "The third bruise since October.")
                .doesNotContain("It is your turn");
        hasNoFault(page);

        as(page, "brigid.tern");
        page.navigate("/oversight/glass-review.xhtml");
        assertThat(page.locator("main").innerText()).contains(reference, REASON);
        hasNoFault(page);
        presses(page, "text=Say whether it was right");
        page.waitForURL("**/oversight/glass-say.xhtml**");
        hasNoFault(page);
        chooses(page, "justified", "true");
        types(page, "#words", "The child was at risk that evening.");
        presses(page, "#say");
        page.waitForURL("**/oversight/glass-review.xhtml**");
        assertThat(page.locator("main").innerText()).contains("It was right", "The child was at risk that evening.");
        for (var other : new String[] {"/oversight/access.xhtml", "/oversight/restricted.xhtml"}) {
            page.navigate(other);
            hasNoFault(page);
        }
    }

    private static void as(Page page, String userName) {
        page.context().clearCookies();
        Visitor.signsIn(page, userName);
    }
}
