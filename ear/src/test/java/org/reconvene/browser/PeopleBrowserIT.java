package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What an administrator does for somebody new, and for somebody who leaves. */
@BrowserTest
class PeopleBrowserIT {

    private static final String ADMINISTRATOR = "darius.oriole";

    @Test
    void somebody_new_signs_in_with_a_starting_password_and_changes_it_first(Page administrator, Page newcomer) {
        Visitor.signsIn(administrator, ADMINISTRATOR);
        administrator.navigate("/people/edit.xhtml");
        administrator.locator("#name").fill("Wanda Wagtail");
        administrator.locator("#title").fill("school nurse");
        administrator.locator("#agency").selectOption(new SelectOption().setLabel("Community health"));
        administrator.locator("#tier").selectOption("PRACTITIONER");
        administrator.locator("#keep").click();
        administrator.locator("#userName").fill("wanda.wagtail");
        administrator.locator("#starting").click();
        var password = administrator.locator(".notice code").nth(1).innerText();

        newcomer.navigate("/sign-in.xhtml");
        Visitor.fillsIn(newcomer, "wanda.wagtail", password);
        assertThat(newcomer.url()).endsWith("/account.xhtml");
        newcomer.navigate("/my-work.xhtml");
        assertThat(newcomer.url()).endsWith("/account.xhtml");
        newcomer.locator("#current").fill(password);
        newcomer.locator("#wanted").fill("lantern gravel teapot");
        newcomer.locator("#again").fill("lantern gravel teapot");
        newcomer.locator("#change").click();
        assertThat(newcomer.locator("main").innerText()).contains("Your password is changed");
        newcomer.navigate("/my-work.xhtml");
        assertThat(newcomer.url()).endsWith("/my-work.xhtml");
    }

    @Test
    void whoever_is_switched_off_is_out_with_their_next_click(Page administrator, Page leaver) {
        Visitor.signsIn(leaver, "ivy.linnet");
        Visitor.signsIn(administrator, ADMINISTRATOR);
        administrator.navigate("/people/list.xhtml");
        administrator.locator("text=Ivy Linnet").click();
        administrator.locator("#off").click();
        leaver.navigate("/my-work.xhtml");
        assertThat(leaver.locator("h1").innerText()).isEqualTo("Sign in");
        administrator.locator("#on").click();
        Visitor.signsIn(leaver, "ivy.linnet");
    }

    @Test
    void nobody_else_sees_the_list_of_people(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        assertThat(page.navigate("/people/list.xhtml").status()).isEqualTo(403);
    }

    @Test
    void the_pages_have_no_accessibility_fault(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        for (var address : new String[] {"/people/list.xhtml", "/people/edit.xhtml"}) {
            page.navigate(address);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                    .isEmpty();
        }
    }
}
