package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.chooses;
import static org.reconvene.browser.Keyboard.dates;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.time.London;

/** A conference is requested, refused, challenged and convened after all, by keyboard alone. */
@Browsing
class RequestBrowserIT {

    @Test
    @Tag("SUS-7")
    @Tag("SUS-8")
    @Tag("HER-10")
    @Tag("HER-11")
    @Tag("HER-12")
    @Tag("HER-14")
    void a_conference_is_requested_refused_challenged_and_convened_after_all(Page page) {
        as(page, "mina.dunnock", "/request/ask.xhtml");
        assertThat(page.locator("main").innerText()).contains("999", "significant harm");
        presses(page, "#send");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("given name");
        hasNoFault(page);
        types(page, "#tried", "Three visits, and a talk with the parents.");
        asksFor(page, "Juniper");
        var reference = sent(page);
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("A conference is requested for Juniper");
        assertThat(page.locator("main").innerText())
                .contains("and Laurel", "A conference is due")
                .doesNotContainIgnoringCase("disagreement");
        hasNoFault(page);

        anotherAgencyJoins(page, reference);
        refuses(page, reference);
        challenges(page, reference);
        givesFullReasons(page, reference);
        keepsConsents(page, reference);
        overturns(page, reference);
        as(page, "mina.dunnock", "/disagreement/view.xhtml?ref=" + reference);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Refusal overturned");
        hasNoFault(page);
        presses(page, "aside a.ref");
        page.waitForURL("**/conference/view.xhtml**");
        assertThat(page.locator("main").innerText()).contains("Juniper", "Laurel", "Jacinta Whimbrel");
        hasNoFault(page);
    }

    private static void asksFor(Page page, String child) {
        types(page, "#givenName0", child);
        types(page, "#familyName0", "Rowe");
        dates(page, "bornOn0", LocalDate.of(2023, 3, 1));
        page.locator("details summary").focus();
        if (!page.locator("#givenName2").isVisible()) {
            page.keyboard().press("Enter");
        }
        types(page, "#givenName2", "Laurel");
        types(page, "#familyName2", "Rowe");
        dates(page, "bornOn2", LocalDate.of(2020, 5, 2));
        types(page, "#concerns", "The third bruise since October.");
        types(page, "#risk", "Two weeks of holiday begin.");
        types(page, "#protects", "The grandmother lives close by.");
        types(page, "#section47", "An enquiry began last week.");
        dates(page, "strategyDiscussionOn", today().minusDays(3));
        page.locator("#addressed").selectOption(new SelectOption().setLabel("Faisal Crow, team manager"));
        hasNoFault(page);
    }

    private static String sent(Page page) {
        presses(page, "#send");
        page.waitForURL("**/disagreement/view.xhtml**");
        return page.locator(".caption .ref").innerText();
    }

    private static void anotherAgencyJoins(Page page, String reference) {
        as(page, "ian.wheatear", "/request/ask.xhtml");
        types(page, "#tried", "A call-out in November.");
        asksFor(page, "Juniper");
        presses(page, "#send");
        PlaywrightAssertions.assertThat(page.locator("#known")).containsText(reference);
        assertThat(page.locator("#concerns").inputValue()).isEqualTo("The third bruise since October.");
        hasNoFault(page);
        presses(page, "#join");
        page.waitForURL("**/disagreement/view.xhtml**");
        assertThat(page.locator("aside").innerText()).contains("Mina Dunnock", "Ian Wheatear");
        hasNoFault(page);
    }

    private static void refuses(Page page, String reference) {
        as(page, "faisal.crow", "/conference/list.xhtml");
        hasNoFault(page);
        presses(page, "text=Requests that wait for you");
        page.waitForURL("**/request/desk.xhtml");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("request");
        hasNoFault(page);
        page.navigate("/request/hand-over.xhtml");
        assertThat(page.locator("main").innerText()).contains(reference);
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose");
        hasNoFault(page);
        page.navigate("/request/overtaken.xhtml?ref=" + reference);
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose what happened");
        hasNoFault(page);
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        presses(page, "text=Answer the request");
        page.waitForURL("**/request/decide.xhtml**");
        hasNoFault(page);
        chooses(page, "ending", "NOT_CONVENED");
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Give the reasons");
        hasNoFault(page);
        types(page, "#item-FULL_REASONS", "The plan in place is enough.");
        presses(page, "#take");
        page.waitForURL("**/disagreement/view.xhtml**");
        PlaywrightAssertions.assertThat(page.locator("[role=status]").first()).containsText("Your answer is sent");
    }

    private static void challenges(Page page, String reference) {
        as(page, "mina.dunnock", "/disagreement/view.xhtml?ref=" + reference);
        presses(page, "text=Take this step");
        page.waitForURL("**/disagreement/act.xhtml**");
        assertThat(page.locator("input[name=ending][value=CONVENED]").count()).isZero();
        types(page, "#item-REASONS", "Nothing in the plan is new.");
        chooses(page, "ending", "DONE");
        hasNoFault(page);
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".clocks")).containsText("The whole challenge: 72 hours");
        hasNoFault(page);
    }

    private static void givesFullReasons(Page page, String reference) {
        as(page, "faisal.crow", "/request/desk.xhtml");
        PlaywrightAssertions.assertThat(page.locator(".next-act .clocks")).containsText("Dark: gone");
        hasNoFault(page);
        presses(page, "text=Answer it");
        page.waitForURL("**/request/decide.xhtml**");
        chooses(page, "ending", "NOT_AGREED");
        types(page, "#item-FULL_REASONS", "The parents work with us, and the risk is lower than it was.");
        presses(page, "#take");
        page.waitForURL("**/disagreement/view.xhtml?**answered**");
        assertThat(page.locator("main").innerText()).contains(reference);
    }

    private static void keepsConsents(Page page, String reference) {
        page.navigate("/request/consent.xhtml?ref=" + reference);
        types(page, "#givenBy", "both parents");
        page.locator("#recipient").selectOption("all");
        dates(page, "givenOn", today());
        types(page, "#evidence", "Signed form, kept on the file.");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator("table")).containsText("both parents");
        hasNoFault(page);
        presses(page, "text=Withdrawn?");
        page.waitForURL("**/request/consent-withdraw.xhtml**");
        dates(page, "withdrawnOn", today());
        types(page, "#words", "The mother telephoned.");
        hasNoFault(page);
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator("table")).containsText("The mother telephoned.");
    }

    private static void overturns(Page page, String reference) {
        as(page, "daniel.osprey", "/disagreement/view.xhtml?ref=" + reference);
        presses(page, "text=Answer the request");
        page.waitForURL("**/request/decide.xhtml**");
        chooses(page, "ending", "CONVENED");
        types(page, "#item-RESPONSE", "I spoke with both. A conference is convened.");
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose who chairs");
        hasNoFault(page);
        dates(page, "heldAt", today().plusDays(10));
        types(page, "#heldAt-time", "10:00");
        types(page, "#place", "Civic Office, room 2");
        page.locator("#chair")
                .selectOption(new SelectOption()
                        .setLabel("Children’s Services: Jacinta Whimbrel, independent conference chair"));
        presses(page, "#take");
        page.waitForURL("**/disagreement/view.xhtml**");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("The conference is convened");
        hasNoFault(page);
    }

    private static LocalDate today() {
        return LocalDate.now(London.ZONE);
    }

    private static void as(Page page, String userName, String path) {
        page.context().clearCookies();
        Visitor.signsIn(page, userName);
        page.navigate(path);
        hasNoFault(page);
    }
}
