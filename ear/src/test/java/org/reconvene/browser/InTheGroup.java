package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The second half of the story: from the day of the meeting to the reports. */
record InTheGroup(People room, Cast cast) {

    private static final String ISSUES = "What follows bail was not asked.";

    void finds(String dissent) {
        var page = room.opens(cast.coordinator(), "/my-work.xhtml");
        page.locator("tr:has-text('Hold the meeting') a.ref").first().click();
        People.hasNoFault(page);
        page.locator("input[type=radio][value=PRESENT]").all().forEach(present -> present.check());
        People.presses(page, "Keep the attendance");
        page = room.opens(cast.coordinator(), "/group/case.xhtml?ref=" + dissent);
        assertThat(page.content()).contains("Names hidden").doesNotContain(cast.dissenterName());
        page.getByText("Dissent supported").first().click();
        page.locator("#issues summary").click();
        page.locator("#keyIssues").fill(ISSUES);
        People.presses(page, "Record the finding");
        assertThat(page.locator("main").innerText()).contains("Dissent supported");
    }

    void learns(String dissent) {
        var page = room.opens(cast.coordinator(), "/follow-up/learning.xhtml?ref=" + dissent);
        page.locator("input[name=themes]").first().check();
        if (page.locator("#keyIssues").inputValue().isBlank()) {
            page.locator("#keyIssues").fill(ISSUES);
        }
        People.presses(page, "Record issues and themes");
        page.locator("#recommendation").fill("Ask at every conference what follows when bail ends.");
        page.locator("#owner").selectOption(new SelectOption().setIndex(1));
        People.date(page, "due", 26, 2, 2027);
        People.presses(page, "Record the recommendation");
        page.locator("#changeText").fill("Add bail to the chair’s list of questions.");
        page.locator("#addressedTo").fill("Quality Assurance and Evaluation Sub Group");
        People.presses(page, "Record the proposal");
        page.locator("#to-chair-text").fill("The Group saw a careful conference, and one question missing.");
        page.locator("form:has(#to-chair-text) .btn").first().click();
        page.waitForLoadState();
        page.locator("#to-dissenter-text").fill("The Group supports your dissent.");
        page.locator("#to-dissenter-next").fill("Children’s Service investigates within 20 working days.");
        page.locator("form:has(#to-dissenter-text) .btn").first().click();
        page.waitForLoadState();
        assertThat(page.locator(".error-summary").count()).isZero();
    }

    void readsFeedback(String dissent) {
        var chair = room.opens(cast.chair(), "/follow-up/feedback.xhtml?ref=" + dissent);
        assertThat(chair.locator("main").innerText())
                .contains("one question missing")
                .doesNotContain("supports your dissent");
        People.printsALetter(chair);
        var dissenter = room.opens(cast.dissenter(), "/follow-up/feedback.xhtml?ref=" + dissent);
        assertThat(dissenter.locator("main").innerText())
                .contains("supports your dissent", "20 working days")
                .doesNotContain("one question missing");
    }

    void investigates(String dissent) {
        var address = "/follow-up/investigation.xhtml?ref=" + dissent;
        var page = room.opens(cast.investigator(), address);
        page.locator("#report").fill("The question was not asked because the list does not have it.");
        page.locator("#recommendations").fill("Mend the list.");
        People.presses(page, "Send the report");
        page = room.opens(cast.headOfSafeguarding(), address);
        page.locator("#review").fill("I agree.");
        page.locator("textarea[id$='-text']").first().fill("Arrange a Strategy Meeting.");
        var owner = page.locator("select[id$='-owner']").first();
        owner.selectOption(new SelectOption()
                .setValue(owner.locator("option:has-text('" + ownerName() + "')")
                        .first()
                        .getAttribute("value")));
        var due =
                page.locator("select[id$='-owner']").first().getAttribute("id").replace("-owner", "-due");
        People.date(page, due, 18, 12, 2026);
        People.presses(page, "Record the review");
        page = room.opens(cast.investigator(), "/follow-up/mine.xhtml");
        page.locator("form:has-text('What was done') textarea").first().fill("Held on 17 December.");
        People.presses(page, "The action is done");
        page = room.opens(cast.headOfSafeguarding(), address);
        assertThat(page.locator("main").innerText()).contains("The investigation is closed");
    }

    void seesTheWholeTimeline(String dissent) {
        var page = room.opens(cast.coordinator(), "/dissent/view.xhtml?ref=" + dissent);
        assertThat(page.locator(".timeline").innerText())
                .contains(
                        "recorded the dissent",
                        "confirmed the wording",
                        "recorded the talk with the chair",
                        "decided",
                        "Dissent supported");
    }

    void printsTheReports() {
        var quality = room.opens(cast.qualityReader(), "/reports/index.xhtml");
        downloads(quality);
        var operations = room.opens(cast.operationsReader(), "/reports/index.xhtml");
        downloads(operations);
    }

    private void downloads(Page page) {
        for (var format : List.of("PDF", "XLSX", "CSV")) {
            var link = page.locator("a:has-text('" + format + "')").first();
            var answer = page.request().get(link.getAttribute("href"));
            assertThat(answer.status()).isEqualTo(200);
            var text = new String(answer.body(), StandardCharsets.ISO_8859_1);
            assertThat(text).startsWith(format.equals("PDF") ? "%PDF-" : format.equals("XLSX") ? "PK" : "");
            assertThat(answer.body().length).isGreaterThan(200);
        }
    }

    private String ownerName() {
        var surname = cast.investigator().substring(cast.investigator().indexOf('.') + 1);
        return Character.toUpperCase(surname.charAt(0)) + surname.substring(1);
    }
}
