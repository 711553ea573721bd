package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A records manager holds a case, sees what is due, and finds what is held about somebody, by keyboard alone. */
@Browsing
class RecordsBrowserIT {

    @Test
    void a_case_is_held_what_is_due_is_looked_at_and_what_is_held_about_somebody_is_found(Page page) {
        Visitor.signsIn(page, "niamh.wren");
        var reference = Keyboard.raisesADisagreement(page);
        page.context().clearCookies();
        Visitor.signsIn(page, "declan.siskin");
        page.navigate("/records/proof.xhtml");
        page.locator("main a[href$='/records/retention.xhtml']").press("Enter");
        page.waitForURL("**/records/retention.xhtml");
        hasNoFault(page);
        types(page, "#reference", reference);
        types(page, "#reason", "Too short");
        presses(page, "#putOnHold");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("20 to 2,000 characters");
        assertThat(page.locator("#reference").inputValue()).isEqualTo(reference);
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Too short");
        hasNoFault(page);
        page.locator("#reason").fill("A court asked for the record of this case.");
        presses(page, "#putOnHold");
        PlaywrightAssertions.assertThat(page.locator("table")).containsText(reference);
        hasNoFault(page);
        page.locator("#DISSENT").fill("many");
        presses(page, "#keep");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("from 1 to 100");
        assertThat(page.locator("#DISSENT").inputValue()).isEqualTo("many");
        page.navigate("/records/disposals.xhtml");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Cases due for disposal");
        hasNoFault(page);
        page.navigate("/records/certificate.xhtml?ref=" + reference);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("There is no such certificate.");
        page.navigate("/records/subject.xhtml");
        presses(page, "#findChild");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("first name");
        hasNoFault(page);
        page.locator("#person")
                .selectOption(new SelectOption()
                        .setLabel(page.locator("#person option")
                                .filter(new Locator.FilterOptions().setHasText("Niamh Wren"))
                                .first()
                                .textContent()));
        presses(page, "#findStaff");
        PlaywrightAssertions.assertThat(page.locator("#held")).containsText("Niamh Wren");
        PlaywrightAssertions.assertThat(page.locator("main mark").first()).containsText("other people");
        hasNoFault(page);
    }
}
