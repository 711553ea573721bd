package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.reconvene.time.London;

/** What a visitor does by keyboard alone, and that a page has no fault that axe finds. */
final class Keyboard {

    private Keyboard() {}

    static void types(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    static void presses(Page page, String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
    }

    static void chooses(Page page, String name, String value) {
        page.locator("input[name=" + name + "][value=" + value + "]").focus();
        page.keyboard().press("Space");
    }

    static void dates(Page page, String id, LocalDate day) {
        types(page, "#" + id, Integer.toString(day.getDayOfMonth()));
        types(page, "#" + id + "-month", Integer.toString(day.getMonthValue()));
        types(page, "#" + id + "-year", Integer.toString(day.getYear()));
    }

    static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }

    /** Answers the eight questions about a disagreement with Conor Heron’s decision, and sends it; the reference. */
    static String raisesADisagreement(Page page) {
        page.navigate("/disagreement/raise.xhtml?q=1");
        types(page, "#givenName", "Rowan");
        types(page, "#familyName", "Blackthorn");
        dates(page, "bornOn", LocalDate.of(2018, 3, 1));
        goesOn(page, 2);
        types(page, "#decision", "The referral was treated as family support");
        page.locator("#counterpart")
                .selectOption(new SelectOption().setLabel("Children’s Social Services: Conor Heron, social worker"));
        dates(page, "heardAt", LocalDate.now(London.ZONE).minusDays(1));
        types(page, "#heardAt-time", "10:05");
        goesOn(page, 3);
        page.locator("input[name=kind]").first().focus();
        page.keyboard().press("Space");
        goesOn(page, 4);
        types(page, "#understanding", "That a conference would frighten the parents away.");
        goesOn(page, 5);
        types(page, "#reasons", "The third bruise since October.");
        goesOn(page, 6);
        // The same words of the same person within a day are the same disagreement.
        types(page, "#risk", "Two weeks of holiday begin. (" + UUID.randomUUID() + ")");
        chooses(page, "imminent", "NO");
        types(page, "#protects", "The grandmother lives close by.");
        goesOn(page, 7);
        types(page, "#wanted", "A visit before the holiday.");
        goesOn(page, 8);
        page.locator("#supporter").selectOption(new SelectOption().setIndex(1));
        presses(page, "#continue");
        page.waitForURL("**/disagreement/check.xhtml");
        assertThat(page.locator("main").innerText())
                .contains("Rowan Blackthorn", "Conor Heron", "A visit before the holiday.");
        hasNoFault(page);
        presses(page, "#send");
        page.waitForURL("**/disagreement/view.xhtml**");
        return page.locator(".ref").first().innerText();
    }

    private static void goesOn(Page page, int question) {
        hasNoFault(page);
        presses(page, "#continue");
        page.waitForURL("**/disagreement/raise.xhtml?q=" + question);
    }
}
