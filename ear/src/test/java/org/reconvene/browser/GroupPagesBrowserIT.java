package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Dissents Group’s pages, from the empty year to a review that was sent; they share the demonstration of the run. */
@Browsing
class GroupPagesBrowserIT {

    private static final String REASONS = "Fear stands in all four reports.";

    /** Children’s social care, police and education: two of them are still free where others have reviewed before. */
    private static final List<String> MEMBERS = List.of("Kit Nuthatch", "Asha Dunlin", "Greta Brambling");

    @Test
    @Tag("SUR-13")
    void a_review_stays_sealed_to_another_reviewer_until_theirs_is_sent(
            Page chair, Page coordinator, Page first, Page second) {
        var dissent = dissentRecordedBy(chair);
        laidOutBy(coordinator);
        assigns(coordinator, dissent, "Kit Nuthatch");
        assigns(coordinator, dissent, "Asha Dunlin");
        Visitor.signsIn(first, "kit.nuthatch");
        reviews(first, dissent, REASONS);
        assertThat(first.locator("h1").innerText()).isEqualTo("Your review is sent");

        Visitor.signsIn(second, "asha.dunlin");
        second.navigate("/group/audit.xhtml?ref=" + dissent);
        assertThat(second.locator("aside .tag.sealed").count()).isEqualTo(1);
        assertThat(second.content()).contains("Kit Nuthatch").doesNotContain(REASONS);

        reviews(second, dissent, "The threshold was read narrowly.");
        assertThat(second.locator("main").innerText()).contains(REASONS);
    }

    @Test
    @Tag("SUR-13")
    void the_screen_of_a_case_names_nobody_and_refuses_a_finding_before_the_day(Page chair, Page coordinator) {
        var dissent = dissentRecordedBy(chair);
        laidOutBy(coordinator);
        coordinator.navigate("/group/case.xhtml?ref=" + dissent);
        assertThat(coordinator.content())
                .contains("Names hidden")
                .doesNotContain("Redstart", "Kestrel", "Goldcrest", "Nuthatch");
        coordinator.locator("#finding").check();
        coordinator.locator("#record").click();
        assertThat(coordinator.locator(".error-summary").innerText()).contains("from the day of the meeting on");
        assertThat(coordinator.locator("#finding").isChecked()).isTrue();
        hasNoFault(coordinator);
        coordinator.locator("text=Leave the screen").click();
        assertThat(coordinator.locator("h1").innerText()).isEqualTo("Leave the meeting’s screen?");
    }

    @Test
    void the_pages_have_no_accessibility_fault(Page chair, Page coordinator) {
        dissentRecordedBy(chair);
        laidOutBy(coordinator);
        coordinator.navigate("/group/year.xhtml");
        hasNoFault(coordinator);
        coordinator.navigate("/group/docket.xhtml");
        hasNoFault(coordinator);
        coordinator.locator("text=Open the meeting screen").click();
        hasNoFault(coordinator);
    }

    /** Hannah Kestrel records a dissent of the health visitor at this morning’s conference. */
    private static String dissentRecordedBy(Page chair) {
        Visitor.signsIn(chair, "hannah.kestrel");
        chair.navigate("/conference/list.xhtml");
        var held = chair.locator("tr:has(.tag.done) a.ref").first().innerText();
        chair.navigate("/dissent/record.xhtml?conference=" + held);
        chair.getByText("Leila Goldcrest").first().click();
        chair.getByLabel("Juniper").check();
        chair.locator("#ground").selectOption("PLAN_NOT_NEEDED");
        chair.locator("#words").fill("Every agency described fear.");
        chair.locator("input[name=harm][value=no]").check();
        chair.locator("input[name=wish][value=NOTED]").check();
        presses(chair, "Record it and show the wording");
        chair.waitForLoadState();
        if (chair.locator(".error-summary").count() > 0) {
            // Another test of the run has recorded it: one dissent serves them all.
            var already = Pattern.compile("SUR-\\d{4}-\\d{4}")
                    .matcher(chair.locator(".error-summary").innerText());
            assertThat(already.find()).isTrue();
            return already.group();
        }
        return chair.url().substring(chair.url().indexOf("ref=") + 4);
    }

    private static void laidOutBy(Page coordinator) {
        Visitor.signsIn(coordinator, "tom.redstart");
        coordinator.navigate("/group/year.xhtml");
        presses(coordinator, "Lay out the year ahead");
        for (var member : MEMBERS) {
            if (coordinator.locator("th:has-text('" + member + "')").count() == 0) {
                givesATerm(coordinator, member);
            }
        }
    }

    private static void givesATerm(Page coordinator, String member) {
        var line = coordinator.locator("#person option:has-text('" + member + "')");
        coordinator.locator("#person").selectOption(line.getAttribute("value"));
        types(coordinator, "from", "1", "1", "2024");
        types(coordinator, "until", "31", "12", "2099");
        presses(coordinator, "Give the term");
        assertThat(coordinator.locator("th:has-text('" + member + "')").count()).isEqualTo(1);
    }

    private static void types(Page page, String date, String day, String month, String year) {
        page.locator("#" + date).fill(day);
        page.locator("#" + date + "-month").fill(month);
        page.locator("#" + date + "-year").fill(year);
    }

    private static void assigns(Page coordinator, String dissent, String member) {
        opensTheDocketOf(coordinator, dissent);
        presses(coordinator, "Assign " + member + " to " + dissent);
        assertThat(coordinator.locator("[role=status]").innerText()).contains("A reviewer is assigned");
    }

    /** The next docket, or the one after where the papers of the next are closed today. */
    private static void opensTheDocketOf(Page coordinator, String dissent) {
        coordinator.navigate("/group/docket.xhtml");
        if (coordinator.locator("h3:has-text('" + dissent + "')").count() == 0) {
            coordinator.locator(".tabs li:has([aria-current]) + li a").click();
        }
    }

    private static void reviews(Page reviewer, String dissent, String reasons) {
        reviewer.navigate("/group/audit.xhtml?ref=" + dissent);
        reviewer.locator("table.audit select").all().forEach(quality -> quality.selectOption("CLEAR_AND_ANALYSED"));
        reviewer.locator("#nature").check();
        reviewer.locator("#decisionMaking").fill("The chair went round the table once.");
        reviewer.locator("#opinion").check();
        reviewer.locator("#reasons").fill(reasons);
        hasNoFault(reviewer);
        reviewer.locator("#checkAndSend").click();
        hasNoFault(reviewer);
        reviewer.locator("#send").click();
    }

    private static void presses(Page page, String name) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.click();
    }

    private static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
