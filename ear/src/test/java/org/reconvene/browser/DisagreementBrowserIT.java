package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A disagreement is raised and answered by people who have never done it, by keyboard alone. */
@Browsing
class DisagreementBrowserIT {

    @Test
    @Tag("NI-2")
    @Tag("NI-4")
    @Tag("BOR-4")
    @Tag("SUR-8")
    @Tag("SUR-11")
    void a_disagreement_is_raised_question_by_question_and_answered(Page page) {
        Visitor.signsIn(page, "niamh.wren");
        page.navigate("/disagreement/start.xhtml");
        assertThat(page.locator("main").innerText())
                .contains("999", "Children’s Social Services", "keeps nothing of it");
        hasNoFault(page);
        presses(page, "text=None of these");
        presses(page, "#continue");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("family name");
        assertThat(page.locator(".error-summary").innerText()).contains("given name", "day as a number");
        hasNoFault(page);
        answers(page, raises(page));
    }

    /** Answers all questions from the first on, and sends it; the reference is what it is called from then on. */
    private static String raises(Page page) {
        page.navigate("/disagreement/raise.xhtml?q=1");
        types(page, "#givenName", "Rowan");
        types(page, "#familyName", "Blackthorn");
        dates(page, "bornOn", LocalDate.of(2018, 3, 1));
        goesOn(page, 2);
        types(page, "#decision", "The referral was treated as family support");
        page.locator("#counterpart")
                .selectOption(new SelectOption().setLabel("Children’s Social Services: Conor Heron, social worker"));
        dates(page, "heardAt", LocalDate.of(2026, 11, 20));
        types(page, "#heardAt-time", "10:05");
        hasNoFault(page);
        goesOn(page, 3);
        page.locator("input[name=kind]").first().focus();
        page.keyboard().press("Space");
        hasNoFault(page);
        goesOn(page, 4);
        types(page, "#understanding", "That a conference would frighten the parents away.");
        goesOn(page, 5);
        types(page, "#reasons", "The third bruise since October.");
        goesOn(page, 6);
        types(page, "#risk", "Two weeks of holiday begin.");
        page.locator("input[name=imminent]").first().focus();
        page.keyboard().press("Space");
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
        assertThat(page.locator(".next-act").innerText()).contains("Conor Heron’s turn", "1 working day");
        hasNoFault(page);
        return page.locator(".ref").first().innerText();
    }

    private static void answers(Page page, String reference) {
        page.context().clearCookies();
        Visitor.signsIn(page, "conor.heron");
        assertThat(page.locator("main").innerText()).contains(reference);
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        assertThat(page.locator(".next-act").innerText()).contains("Your turn, Conor Heron");
        presses(page, "text=Confirm that this is accurate");
        PlaywrightAssertions.assertThat(page.locator(".sides")).containsText("Confirmed by Conor Heron");
        presses(page, "text=Take this step");
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose how this step ends");
        types(page, "#item-RESPONSE", "We spoke by telephone. I stay with family support.");
        page.locator("input[name=ending][value=NOT_AGREED]").focus();
        page.keyboard().press("Space");
        hasNoFault(page);
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".caption")).containsText("Stage 2 of 4");
        assertThat(page.locator("main").innerText())
                .contains("Stage 2 of 4", "We spoke by telephone. I stay with family support.");
        hasNoFault(page);
        page.navigate("/disagreement/list.xhtml");
        assertThat(page.locator("main").innerText()).contains(reference);
        hasNoFault(page);
    }

    @Test
    @Tag("NI-7")
    @Tag("SUR-4")
    void an_agreement_is_put_in_writing_by_one_side_and_confirmed_by_the_other(Page page) {
        Visitor.signsIn(page, "niamh.wren");
        var reference = raises(page);
        page.context().clearCookies();
        Visitor.signsIn(page, "conor.heron");
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        presses(page, "text=Take this step");
        page.waitForURL("**/disagreement/act.xhtml**");
        page.locator("input[name=ending][value=AGREED]").focus();
        page.keyboard().press("Space");
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Write what was agreed");
        hasNoFault(page);
        types(page, "#item-AGREEMENT", "I visit tomorrow at nine.");
        types(page, "#item-OUTSTANDING", "Whether the register is kept: the head asks on Friday.");
        types(page, "#item-NO_COMPROMISE", "Nothing that the child needs is left out.");
        presses(page, "#take");
        PlaywrightAssertions.assertThat(page.locator(".next-act")).containsText("waits to be confirmed");
        hasNoFault(page);
        page.context().clearCookies();
        Visitor.signsIn(page, "niamh.wren");
        assertThat(page.locator("main").innerText()).contains("Confirm an agreement");
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        PlaywrightAssertions.assertThat(page.locator(".next-act")).containsText("I visit tomorrow at nine.");
        hasNoFault(page);
        for (var name : new String[] {"advice", "facilitator", "counterpart", "straight", "name", "end", "copy"}) {
            page.navigate("/disagreement/" + name + ".xhtml?step=answer&ref=" + reference);
            hasNoFault(page);
        }
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        presses(page, ".next-act input[type=submit], .next-act button");
        PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("It ended on");
        hasNoFault(page);
    }

    @Test
    void whoever_has_no_part_is_told_no_more_than_that(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        assertThat(page.navigate("/disagreement/view.xhtml?ref=NI-2026-0001").status())
                .isEqualTo(403);
    }

    private static void goesOn(Page page, int question) {
        presses(page, "#continue");
        page.waitForURL("**/disagreement/raise.xhtml?q=" + question);
    }

    private static void dates(Page page, String id, LocalDate day) {
        types(page, "#" + id, Integer.toString(day.getDayOfMonth()));
        types(page, "#" + id + "-month", Integer.toString(day.getMonthValue()));
        types(page, "#" + id + "-year", Integer.toString(day.getYear()));
    }

    private static void types(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private static void presses(Page page, String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
    }

    private static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
