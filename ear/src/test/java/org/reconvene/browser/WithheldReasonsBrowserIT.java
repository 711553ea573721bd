package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.crawled.Opened;

/**
 * A random word stands in every field in which a refusal is answered. Everything that a recipient without the parents' consent can reach
 * is fetched, page by page and file by file, and searched for it (HER-13).
 */
@Browsing
@Tag("HER-13")
class WithheldReasonsBrowserIT {

    private static final int MOST = 400;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_withheld_reason_is_on_no_page_and_in_no_file_that_the_recipient_can_reach(Page page) {
        as(page, "kofi.scoter");
        var reference = asks(page);
        as(page, "faisal.crow");
        refuses(page, reference);
        var seenByTheManager = everythingReached(page, reference);
        assertThat(seenByTheManager.values())
                .as("the word is there to be found")
                .anyMatch(text -> text.contains(canary));

        as(page, "kofi.scoter");
        var reached = everythingReached(page, reference);
        assertThat(reached)
                .containsKeys(
                        "/disagreement/view.xhtml?ref=" + reference,
                        "/disagreement/copy.xhtml?ref=" + reference,
                        "/request/letter?ref=" + reference + "&kind=refused",
                        "/notices.xhtml");
        assertThat(reached.get("/request/letter?ref=" + reference + "&kind=refused"))
                .contains("The reasons are not in this letter");
        reached.forEach((path, text) -> assertThat(text).as(path).doesNotContain(canary));
    }

    private static String asks(Page page) {
        page.navigate("/request/ask.xhtml");
        page.locator("#givenName0").fill("Rowan");
        page.locator("#familyName0").fill("Canary");
        date(page, "bornOn0", LocalDate.of(2019, 4, 2));
        for (var field : List.of("concerns", "risk", "protects", "tried", "section47")) {
            page.locator("#" + field).fill("What the youth worker wrote.");
        }
        page.locator("#addressed").selectOption(new SelectOption().setLabel("Faisal Crow, team manager"));
        page.locator("#send").click();
        page.waitForURL("**/disagreement/view.xhtml**");
        return page.locator(".caption .ref").innerText();
    }

    private void refuses(Page page, String reference) {
        page.navigate("/disagreement/view.xhtml?ref=" + reference);
        page.locator("text=Answer the request").first().click();
        page.waitForURL("**/request/decide.xhtml**");
        for (var field : page.locator("textarea").all()) {
            if (field.isVisible()) {
                field.fill("Because of " + canary);
            }
        }
        page.locator("input[name=ending][value=NOT_CONVENED]").check();
        page.locator("#take").click();
        page.waitForURL("**/disagreement/view.xhtml**");
    }

    private static void date(Page page, String id, LocalDate day) {
        page.locator("#" + id).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + id + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + id + "-year").fill(Integer.toString(day.getYear()));
    }

    /** The text of everything that can be opened from where the reader begins, by its path. */
    private static Map<String, String> everythingReached(Page page, String reference) {
        var reached = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of(
                "/my-work.xhtml",
                "/my-team.xhtml",
                "/notices.xhtml",
                "/disagreement/list.xhtml?all=true",
                "/conference/list.xhtml",
                "/reports/index.xhtml",
                "/request/desk.xhtml",
                "/disagreement/view.xhtml?ref=" + reference,
                "/disagreement/copy.xhtml?ref=" + reference,
                "/disagreement/learning.xhtml?ref=" + reference,
                "/request/letter?ref=" + reference + "&kind=acknowledged",
                "/request/letter?ref=" + reference + "&kind=refused",
                "/api/procedures"));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (reached.containsKey(path)) {
                continue;
            }
            assertThat(reached).as("pages").hasSizeLessThan(MOST);
            var answer = page.request().get(path);
            var type = answer.headers().getOrDefault("content-type", "");
            var text = Opened.text(type, answer.body());
            reached.put(path, text);
            if (type.startsWith("text/html")) {
                waiting.addAll(Opened.links(text));
            }
        }
        return reached;
    }

    private static void as(Page page, String userName) {
        page.context().clearCookies();
        Visitor.signsIn(page, userName);
    }
}
