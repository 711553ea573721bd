package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.chooses;
import static org.reconvene.browser.Keyboard.dates;
import static org.reconvene.browser.Keyboard.hasNoFault;
import static org.reconvene.browser.Keyboard.presses;
import static org.reconvene.browser.Keyboard.raisesADisagreement;
import static org.reconvene.browser.Keyboard.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows a disagreement: the family, learning and its answer, the debrief, the manager's team; by keyboard alone. */
@Browsing
class AfterwardsBrowserIT {

    private static final String PRINCIPAL = "Ballyoak Primary School: Gerard Plover, principal";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    @Tag("BOR-1")
    @Tag("NI-19")
    @Tag("SUR-9")
    @Tag("SUR-10")
    void after_a_disagreement_comes_what_the_family_was_told_what_was_learned_and_the_debrief(Page page) {
        Visitor.signsIn(page, "niamh.wren");
        var reference = raisesADisagreement(page);
        sharesWithTheFamily(page, reference);
        withdraws(page, reference);
        recordsLearning(page, reference);
        asSomebodyElse(page, "gerard.plover");
        answersTheLearning(page, reference);
        offersADebrief(page, reference);
        seesTheTeam(page);
        asSomebodyElse(page, "niamh.wren");
        answersTheDebrief(page, reference);
        asSomebodyElse(page, "conor.heron");
        theOtherSideSeesNoDebrief(page, reference);
    }

    private static void sharesWithTheFamily(Page page, String reference) {
        opens(page, "view", reference);
        presses(page, "text=Record what was shared with the family");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary"))
                .containsText("Choose whether something was shared");
        hasNoFault(page);
        chooses(page, "practicable", "true");
        dates(page, "sharedOn", LocalDate.now(LONDON));
        types(page, "#withWhom", "mother");
        types(page, "#shared", "That two agencies see it differently.");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Write what they said");
        assertThat(page.locator("#shared").inputValue()).isEqualTo("That two agencies see it differently.");
        types(page, "#theySaid", "That a visit would help.");
        presses(page, "#do");
        page.waitForURL("**/disagreement/view.xhtml**");
        assertThat(page.locator("main").innerText())
                .contains("mother", "That a visit would help.", "recorded what was shared with the family");
        hasNoFault(page);
    }

    private static void withdraws(Page page, String reference) {
        opens(page, "end", reference);
        chooses(page, "how", "WITHDRAWN");
        types(page, "#words", "The visit took place this morning.");
        presses(page, "#do");
        page.waitForURL("**/disagreement/view.xhtml**");
        PlaywrightAssertions.assertThat(page.locator("#learning")).isVisible();
        hasNoFault(page);
    }

    private static void recordsLearning(Page page, String reference) {
        presses(page, "text=Learning from this disagreement");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Write what was learned");
        hasNoFault(page);
        chooses(page, "kind", "PRACTICE_GUIDANCE");
        chooses(page, "circle", "ONE_AGENCY");
        types(page, "#learned", "A call is taken for a visit.");
        page.locator("#owner").selectOption(new SelectOption().setLabel(PRINCIPAL));
        dates(page, "dueOn", LocalDate.now(LONDON).plusDays(30));
        presses(page, "#do");
        page.waitForURL("**/disagreement/learning.xhtml?**recorded=true**");
        assertThat(page.locator("main").innerText())
                .contains("It is recorded", "New practice guidance", "A call is taken for a visit.", "Gerard Plover");
        hasNoFault(page);
        opens(page, "view", reference);
        assertThat(page.locator("main").innerText()).contains("New practice guidance");
    }

    private static void answersTheLearning(Page page, String reference) {
        page.navigate("/follow-up/mine.xhtml");
        assertThat(page.locator("main").innerText()).contains("A call is taken for a visit.");
        hasNoFault(page);
        presses(page, "text=Answer it");
        page.waitForURL("**/follow-up/answer.xhtml**");
        assertThat(page.locator("main").innerText())
                .contains("A call is taken for a visit.")
                .doesNotContain(reference, "Blackthorn", "Rowan");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Choose what you answer");
        hasNoFault(page);
        chooses(page, "status", "DONE");
        types(page, "#words", "Every call is noted as a call.");
        dates(page, "doneOn", LocalDate.now(LONDON));
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Nothing more of it waits for you.");
        hasNoFault(page);
        assertThat(page.navigate("/disagreement/view.xhtml?ref=" + reference).status())
                .isEqualTo(403);
    }

    private static void offersADebrief(Page page, String reference) {
        page.navigate("/my-work.xhtml");
        hasNoFault(page);
        presses(page, "section[aria-labelledby=debriefs] >> text=" + reference);
        page.waitForURL("**/disagreement/debrief.xhtml**");
        types(page, "#offer", "Thursday at ten, in my room.");
        hasNoFault(page);
        presses(page, "#send");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("It is offered. Niamh Wren was told.");
    }

    private static void seesTheTeam(Page page) {
        page.navigate("/my-work.xhtml");
        presses(page, "text=My team’s");
        page.waitForURL("**/my-team.xhtml");
        assertThat(page.locator("main").innerText()).contains("People in your team");
        hasNoFault(page);
    }

    private static void answersTheDebrief(Page page, String reference) {
        assertThat(page.locator("main").innerText()).contains("Answer the offer of a debrief");
        opens(page, "debrief", reference);
        chooses(page, "status", "HELD");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator(".error-summary"))
                .containsText("Enter the day on which you talked");
        hasNoFault(page);
        dates(page, "heldOn", LocalDate.now(LONDON));
        chooses(page, "satisfaction", "SATISFIED");
        types(page, "#trainingNeeds", "Writing a referral.");
        presses(page, "#do");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Your answer is recorded.");
        assertThat(page.locator("main").innerText()).contains("Writing a referral.", "Held");
        hasNoFault(page);
    }

    private static void theOtherSideSeesNoDebrief(Page page, String reference) {
        opens(page, "view", reference);
        assertThat(page.locator("main").innerText())
                .contains("That a visit would help.")
                .doesNotContainIgnoringCase("debrief")
                .doesNotContain("New practice guidance");
        assertThat(page.navigate("/disagreement/debrief.xhtml?ref=" + reference).status())
                .isEqualTo(403);
    }

    private static void asSomebodyElse(Page page, String userName) {
        page.context().clearCookies();
        Visitor.signsIn(page, userName);
    }

    private static void opens(Page page, String which, String reference) {
        page.navigate("/disagreement/" + which + ".xhtml?ref=" + reference);
    }
}
