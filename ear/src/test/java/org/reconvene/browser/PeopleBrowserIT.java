package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.chooses;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What an administrator does for somebody new, and for somebody who leaves. */
@Browsing
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
        administrator.locator("#sure").fill("demonstration");
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
        administrator.waitForSelector("#off");
        hasNoFault(administrator);
        assertThat(administrator.locator("#closing").innerText())
                .contains("So that nobody acts in your name at a screen left open", "not asked again for ten minutes");
        types(administrator, "#offSure", "guessed");
        administrator.keyboard().press("Enter");
        administrator.waitForSelector("#offSure-wrong");
        assertThat(administrator.locator("#offSure").inputValue()).isEmpty();
        hasNoFault(administrator);
        types(administrator, "#offSure", "demonstration");
        administrator.keyboard().press("Enter");
        administrator.waitForSelector("#on");
        leaver.navigate("/my-work.xhtml");
        assertThat(leaver.locator("h1").innerText()).isEqualTo("Sign in");
        presses(administrator, "#on");
        administrator.waitForSelector("#off");
        assertThat(administrator.locator("input[type=password]").count())
                .as("not asked again for ten minutes")
                .isZero();
        hasNoFault(administrator);
        Visitor.signsIn(leaver, "ivy.linnet");
    }

    @Test
    void what_was_typed_stays_where_the_password_was_forgotten(Page administrator) {
        Visitor.signsIn(administrator, ADMINISTRATOR);
        administrator.navigate("/people/edit.xhtml");
        types(administrator, "#name", "Ottilie Ouzel");
        types(administrator, "#title", "school nurse");
        administrator.locator("#agency").selectOption(new SelectOption().setLabel("Community health"));
        administrator.locator("#tier").selectOption("PRACTITIONER");
        chooses(administrator, "roles", "QUALITY_READER");
        presses(administrator, "#keep");
        administrator.waitForSelector("#officesSure-wrong");
        hasNoFault(administrator);
        assertThat(administrator.locator("#name").inputValue()).isEqualTo("Ottilie Ouzel");
        assertThat(administrator
                        .locator("input[name=roles][value=QUALITY_READER]")
                        .isChecked())
                .isTrue();
        types(administrator, "#officesSure", "demonstration");
        presses(administrator, "#keep");
        administrator.waitForURL("**kept=true**");
        types(administrator, "#userName", "ottilie.ouzel");
        presses(administrator, "#starting");
        assertThat(administrator.locator(".notice code").first().innerText()).isEqualTo("ottilie.ouzel");
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
