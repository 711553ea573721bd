package org.reconvene.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

/** What is being typed outlives the session in which it is typed. */
@Browsing
class LostSessionBrowserIT {

    private static final String BEFORE = "She had dropped two centile lines since October.";
    private static final double NEXT_TRY = 15_000;
    private static final String AFTER = BEFORE + " Nobody had asked why.";

    @Test
    void what_was_typed_is_there_when_the_chair_signs_in_again(Page chair) {
        startsADissent(chair);
        losesTheSession(chair);
        chair.reload();
        assertThat(chair.locator("h1")).hasText("Sign in");
        Visitor.fillsIn(chair, "hannah.kestrel", "demonstration");
        assertThat(chair.locator("#words")).hasValue(BEFORE);
    }

    @Test
    void what_is_typed_after_that_is_saved_once_the_chair_signed_in_in_another_tab(Page chair) {
        startsADissent(chair);
        losesTheSession(chair);
        chair.locator("#words").fill(AFTER);
        assertThat(chair.locator(".saved")).containsText("Sign in again in another tab");
        Visitor.signsIn(chair.context().newPage(), "hannah.kestrel");
        assertThat(chair.locator(".saved .tag.done")).isVisible(new IsVisibleOptions().setTimeout(NEXT_TRY));
        chair.reload();
        assertThat(chair.locator("#words")).hasValue(AFTER);
    }

    private static void startsADissent(Page chair) {
        Visitor.signsIn(chair, "hannah.kestrel");
        chair.navigate("/conference/list.xhtml");
        var held = chair.locator("tr:has(.tag.done) a.ref").first().innerText();
        chair.navigate("/dissent/record.xhtml?conference=" + held);
        chair.waitForResponse("**/draft", () -> chair.locator("#words").fill(BEFORE));
    }

    /** As when it ended by itself, or the server's memory of it did. */
    private static void losesTheSession(Page chair) {
        chair.context().clearCookies();
    }
}
