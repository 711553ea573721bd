package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The first half of the story: from the census to three reviews, each written alone. */
record BeforeTheGroup(People room, Cast cast) {

    static final String WORDS = "She had dropped two centile lines since October.";

    void importsTheCensus(Path file) {
        var page = room.opens(cast.importer(), "/imports/census.xhtml");
        page.locator("input[type=file]").setInputFiles(file);
        People.presses(page, "Read and compare the file");
        page.waitForURL("**/imports/preview.xhtml**");
        People.hasNoFault(page);
        if (page.locator("#confirm").count() == 1) {
            page.locator("#confirm").click();
            page.waitForLoadState();
        }
        assertThat(page.locator("main").innerText()).contains("332");
    }

    void takesTheChairOfAConferenceOfTheCensus() {
        var page = room.opens(cast.chair(), "/conference/list.xhtml");
        var before = page.locator("a.ref").count();
        People.presses(page, "Take the chair");
        assertThat(page.url()).contains("/conference/");
        page.navigate("/conference/list.xhtml");
        assertThat(page.locator("a.ref").count()).isGreaterThan(before);
    }

    /** Everything by keyboard alone, from the first radio, which has the focus, to the button. */
    String recordsADissentByKeyboard() {
        var page = room.opens(cast.chair(), "/conference/list.xhtml");
        var held = page.locator("tr:has(.tag.done) a.ref").first().innerText();
        page = room.opens(cast.chair(), "/dissent/record.xhtml?conference=" + held);
        page.keyboard().press("Space");
        for (int tried = 0; tried < 12 && !isChosen(page, cast.dissenterName()); tried++) {
            page.keyboard().press("ArrowDown");
        }
        tabTo(page, "input[name=children]");
        while (!canBeDissentedFrom(page)) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        tabTo(page, "#ground");
        page.keyboard().type("That a plan is not");
        tabTo(page, "#words");
        page.keyboard().type(WORDS);
        tabTo(page, "input[name=harm]");
        page.keyboard().press("Space");
        tabTo(page, "input[name=wish]");
        page.keyboard().press("ArrowDown");
        page.locator("#words ~ .saved .tag.done, .saved .tag.done").first().waitFor();
        tabTo(page, "button, input[type=submit]");
        page.keyboard().press("Enter");
        page.waitForURL("**/dissent/recorded.xhtml**");
        People.hasNoFault(page);
        return page.url().substring(page.url().indexOf("ref=") + 4);
    }

    void confirms(String dissent) {
        var page = room.opens(cast.dissenter(), "/my-work.xhtml");
        assertThat(page.locator("main").innerText()).contains(dissent);
        page = room.opens(cast.dissenter(), "/dissent/view.xhtml?ref=" + dissent);
        assertThat(page.locator("main").innerText()).contains(WORDS);
        People.presses(page, "These are my words");
        assertThat(page.locator("main").innerText()).contains("Wording confirmed");
    }

    void decides(String dissent) {
        var chair = room.opens(cast.chair(), "/review/account.xhtml?ref=" + dissent);
        chair.locator("#account").fill("Four of five agencies thought the protective steps sufficient.");
        chair.locator("#account")
                .locator("xpath=ancestor::form")
                .locator(".btn")
                .first()
                .click();
        chair.waitForURL("**/review/decide.xhtml**");
        room.opens(cast.seniorManager(), "/review/queue.xhtml");
        var page = room.opens(cast.seniorManager(), "/review/decide.xhtml?ref=" + dissent);
        assertThat(page.locator("#decision").count()).isZero();
        page.locator("#liaison").fill("By telephone, 12:40. The chair did not ask what follows bail.");
        People.presses(page, "Record the talk");
        page.getByText(cast.reconvened() ? "The conference must be reconvened" : "The chair’s decision stands")
                .first()
                .click();
        page.locator("#reasons").fill("I weighed both accounts and every report.");
        People.presses(page, "Continue and check");
        People.hasNoFault(page);
        page.locator("form:has(#send) .btn, #send").first().click();
        page.waitForURL("**/review/decide.xhtml**");
        assertThat(page.locator("main").innerText())
                .contains(cast.reconvened() ? "The conference must be reconvened" : "The chair’s decision stands");
        People.hasNoFault(page);
        People.printsALetter(page);
        var dissenter = room.opens(cast.dissenter(), "/dissent/view.xhtml?ref=" + dissent);
        People.printsALetter(dissenter);
    }

    void reviewsAlone(String dissent) {
        for (var member : cast.reviewers()) {
            var page = room.opens(cast.coordinator(), "/group/docket.xhtml");
            People.presses(page, "Assign " + member.name() + " to " + dissent);
        }
        for (var member : cast.reviewers()) {
            var page = room.opens(member.userName(), "/group/audit.xhtml?ref=" + dissent);
            page.locator("table.audit select").all().forEach(quality -> quality.selectOption("CLEAR_AND_ANALYSED"));
            page.locator("#nature").check();
            page.locator("#decisionMaking").fill("The chair went round the table once.");
            page.locator("#opinion").check();
            page.locator("#reasons").fill("Reasons of " + member.name());
            page.locator("#checkAndSend").click();
            page.locator("#send").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Your review is sent");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int tried = 0; tried < 40; tried++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(
                    "selector => document.activeElement.matches(selector)"
                            + " && document.activeElement.closest('main') !== null",
                    selector))) {
                return;
            }
        }
        throw new AssertionError("no key press leads to " + selector + " on " + page.url());
    }

    private static boolean isChosen(Page page, String name) {
        return page.locator(".choice:has(input:checked)").first().innerText().contains(name);
    }

    /** Whether the child that has the focus is one without a plan. */
    private static boolean canBeDissentedFrom(Page page) {
        var child = (String) page.evaluate("() => document.activeElement.closest('.choice').innerText.trim()");
        return page.locator("aside tr:has(th:has-text('" + child + "'))")
                .innerText()
                .contains("Plan not needed");
    }
}
