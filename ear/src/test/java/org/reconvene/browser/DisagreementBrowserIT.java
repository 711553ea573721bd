package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.raisesADisagreement;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
        var reference = raisesADisagreement(page);
        assertThat(page.locator(".next-act").innerText()).contains("Conor Heron’s turn", "1 working day");
        hasNoFault(page);
        answers(page, reference);
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
        assertThat(page.locator("aside").innerText()).contains("To Niamh Wren: letter (PDF)");
        People.printsALetter(page);
        page.navigate("/disagreement/list.xhtml?all=true");
        assertThat(page.locator("main").innerText()).contains(reference);
        hasNoFault(page);
    }

    @Test
    @Tag("NI-7")
    @Tag("SUR-4")
    void an_agreement_is_put_in_writing_by_one_side_and_confirmed_by_the_other(Page page) {
        Visitor.signsIn(page, "niamh.wren");
        var reference = raisesADisagreement(page);
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
}
