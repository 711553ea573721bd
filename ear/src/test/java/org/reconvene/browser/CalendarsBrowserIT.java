package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How an administrator keeps the working calendar of the partnership. */
@Browsing
class CalendarsBrowserIT {

    private static final String ADMINISTRATOR = "darius.oriole";
    private static final String PAGE = "/calendars/index.xhtml";
    private static final String FILE =
            "{\"division\": \"england-and-wales\", \"events\": [\n{\"title\": \"Feast\", \"date\": \"%s\"}]}";

    @Test
    void a_file_is_looked_at_before_it_counts_and_can_be_thrown_away(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate(PAGE);
        assertThat(page.locator("main").innerText()).contains("Computed: may still move", "published until");
        sends(page, FILE.replaceFirst("%s", "2029-03-07"));
        assertThat(page.locator("main").innerText())
                .contains(
                        "What the file would change", "Wednesday 7 March 2029", "Added", "Removed", "may not be whole");
        hasNoFault(page);
        page.locator("#discard").click();
        assertThat(page.locator(".notice").innerText()).contains("Nothing was changed");
    }

    @Test
    void a_mistake_in_a_file_is_told_with_its_line(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate(PAGE);
        sends(page, FILE.replaceFirst("%s", "2029-02-30"));
        assertThat(page.locator(".error-summary").innerText()).contains("events[0].date", "line 2");
        sends(page, "no JSON");
        assertThat(page.locator(".error-summary").innerText()).contains("not a JSON object");
        page.locator("#send").click();
        assertThat(page.locator(".error-summary").innerText()).contains("Choose the file");
        hasNoFault(page);
    }

    @Test
    void a_closing_day_is_added_and_withdrawn(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate(PAGE);
        page.locator("#add").click();
        assertThat(page.locator(".error-summary").innerText()).contains("Enter the day", "Say why");
        page.locator("#closedOn").fill("22");
        page.locator("#closedOn-month").fill("7");
        page.locator("#closedOn-year").fill("2031");
        page.locator("#closedTitle").fill("Staff day");
        page.locator("#add").click();
        assertThat(page.locator("main").innerText()).contains("The closing day is added", "Tuesday 22 July 2031");
        hasNoFault(page);
        page.locator("text=Withdraw").last().click();
        assertThat(page.locator("main").innerText())
                .contains("The closing day is withdrawn")
                .doesNotContain("Tuesday 22 July 2031");
    }

    @Test
    void nobody_else_sees_the_page(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        assertThat(page.navigate(PAGE).status()).isEqualTo(403);
        page.navigate("/my-work.xhtml");
        assertThat(page.locator("nav").first().innerText()).doesNotContain("Calendars");
    }

    private static void sends(Page page, String file) {
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "bank-holidays.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("#send").click();
    }

    private static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
