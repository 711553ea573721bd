package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.TimedCode;

/** Somebody sets up a second step, and from then on signs in with it, by keyboard alone. */
@Browsing
class SecondStepBrowserIT {

    private static final String USER_NAME = "una.siskin";
    private static final String PASSWORD = "lantern gravel teapot";

    @Test
    void a_second_step_is_set_up_asked_for_and_taken_away(Page administrator, Page page) {
        beginsWithPassword(administrator, page);
        presses(page, "#secondStep");
        page.waitForURL("**/second-step.xhtml");
        hasNoFault(page);
        var key = page.locator("#key").innerText().replace(" ", "");
        types(page, "#password", "guessed");
        types(page, "#passwordCode", code(key, 0));
        presses(page, "#setUp");
        page.waitForSelector("#password-wrong");
        hasNoFault(page);
        assertThat(page.locator("#key").innerText().replace(" ", ""))
                .as("the telephone took it already")
                .isEqualTo(key);
        types(page, "#password", PASSWORD);
        types(page, "#passwordCode", code(key, 0));
        presses(page, "#setUp");
        page.waitForSelector("#codes");
        hasNoFault(page);
        var recovery = page.locator("#codes code").allInnerTexts();
        assertThat(recovery).hasSize(10);
        page.navigate("/second-step.xhtml");
        assertThat(page.locator("#codes").count()).as("shown this once").isZero();
        hasNoFault(page);

        passesPassword(page);
        hasNoFault(page);
        types(page, "#code", "000000");
        page.keyboard().press("Enter");
        page.waitForSelector("#code-wrong");
        hasNoFault(page);
        types(page, "#code", code(key, 1));
        page.keyboard().press("Enter");
        page.waitForURL("**/my-work.xhtml");

        passesPassword(page);
        page.locator("details summary").focus();
        page.keyboard().press("Enter");
        hasNoFault(page);
        types(page, "#recovery", recovery.getFirst());
        page.keyboard().press("Enter");
        page.waitForURL("**/my-work.xhtml");
        page.navigate("/second-step.xhtml");
        assertThat(page.locator("main").innerText()).contains("9 of your recovery codes");

        takesAway(administrator);
        page.navigate("/my-work.xhtml");
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        Visitor.fillsIn(page, USER_NAME, PASSWORD);
        page.waitForURL("**/my-work.xhtml");
        page.navigate("/notices.xhtml");
        assertThat(page.locator("main").innerText())
                .contains("Your administrator took away the second step of your sign-in");
        hasNoFault(page);
    }

    private static void beginsWithPassword(Page administrator, Page page) {
        Visitor.signsIn(administrator, "darius.oriole");
        administrator.navigate("/people/edit.xhtml");
        administrator.locator("#name").fill("Una Siskin");
        administrator.locator("#title").fill("school nurse");
        administrator.locator("#agency").selectOption(new SelectOption().setLabel("Community health"));
        administrator.locator("#tier").selectOption("PRACTITIONER");
        administrator.locator("#keep").click();
        administrator.locator("#userName").fill(USER_NAME);
        administrator.locator("#sure").fill("demonstration");
        administrator.locator("#starting").click();
        var starting = administrator.locator(".notice code").nth(1).innerText();
        page.navigate("/sign-in.xhtml");
        Visitor.fillsIn(page, USER_NAME, starting);
        page.locator("#current").fill(starting);
        page.locator("#wanted").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#change").click();
        page.waitForURL("**/account.xhtml?changed=true");
    }

    /** Signs out, and in again as far as the password leads. */
    private static void passesPassword(Page page) {
        page.context().clearCookies();
        page.navigate("/sign-in.xhtml");
        types(page, "#userName", USER_NAME);
        types(page, "#password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in-code.xhtml**");
    }

    private static void takesAway(Page administrator) {
        administrator.navigate("/people/list.xhtml");
        presses(administrator, "text=Una Siskin");
        administrator.waitForSelector("#takeStep");
        hasNoFault(administrator);
        types(administrator, "#reason", "The telephone was lost, and I know her voice.");
        types(administrator, "#password", "demonstration");
        presses(administrator, "#takeStep");
        administrator.waitForURL("**stepTaken=true");
        assertThat(administrator.locator("main").innerText()).contains("The second step is taken away");
    }

    /** What a telephone shows so many half minutes from now. */
    private static String code(String key, int later) {
        return TimedCode.of(Base32.decode(key), TimedCode.step(Clock.systemUTC().instant()) + later);
    }
}
