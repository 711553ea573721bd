package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an administrator writes the next version of the partnership's procedure and publishes it, by keyboard. */
@Browsing
class ProcedureDraftBrowserIT {

    private static final String ADMINISTRATOR = "darius.oriole";
    private static final String PAGE = "/procedures/draft.xhtml";

    @Test
    @Tag("SUR-20")
    void a_draft_is_mended_held_against_the_present_version_and_published(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate("/procedures/list.xhtml");
        press(page, "a:has-text('Draft the next version of your own')");
        People.hasNoFault(page);
        var present = page.locator("#text").inputValue();

        var faulty = present.replaceFirst("calendar: england-and-wales", "calendar: wales")
                .replaceFirst("working_days: 5", "working_days: five");
        saves(page, faulty);
        var mistakes = page.locator(".findings tbody tr");
        assertThat(mistakes.count()).isEqualTo(2);
        assertThat(mistakes.first().innerText())
                .contains(line(faulty, "calendar: wales"), "calendar", "write one of")
                .contains("scotland");
        assertThat(mistakes.last().innerText())
                .contains(line(faulty, "working_days: five"), "limit.working_days", "Write a whole number");
        assertThat(page.locator("#text").inputValue()).isEqualTo(faulty);
        assertThat(page.locator("#publish").count()).isZero();
        People.hasNoFault(page);

        var begins = LocalDate.now(ZoneId.of("Europe/London")).plusDays(40);
        saves(page, next(present, begins));
        assertThat(page.locator(".findings").count()).isZero();
        assertThat(page.locator("main").innerText())
                .contains("What it says otherwise", "review: limit", "3 working days, counted from")
                .contains("What it would have meant for the last year’s cases", "To be reviewed by");
        People.hasNoFault(page);

        var changed = next(present, begins.plusDays(1));
        page.locator("#text").fill(changed);
        press(page, "#publish");
        assertThat(page.locator("[role=status]").innerText()).contains("saved now, and nothing is published");
        assertThat(page.locator("#text").inputValue()).isEqualTo(changed);
        People.hasNoFault(page);
        Keyboard.types(page, "#sure", "guessed");
        press(page, "#publish");
        assertThat(page.locator("#sure-wrong").innerText()).contains("Enter the password that you signed in with");
        assertThat(page.locator("#sure").inputValue()).isEmpty();
        People.hasNoFault(page);
        Keyboard.types(page, "#sure", "demonstration");
        press(page, "#publish");
        assertThat(page.locator(".notice").innerText()).contains("Version 2 is published");
        press(page, "a:has-text('Show version 2')");
        assertThat(page.locator("main").innerText())
                .contains("Version 2, in force from", "This version is not in force yet")
                .contains("Version 1, in force from Thursday 1 May 2014");
        assertThat(page.locator("text=Put these dates in a calendar").count()).isZero();
        People.hasNoFault(page);
        page.navigate("/procedures/view.xhtml?key=surrey");
        assertThat(page.locator(".caption").innerText()).contains("Version 1, in force from Thursday 1 May 2014");
        assertThat(page.locator("main").innerText()).doesNotContain("not in force yet", "no longer in force");
    }

    @Test
    void what_somebody_writes_is_shown_and_never_run(Page page) {
        Visitor.signsIn(page, "bethan.guillemot");
        page.navigate(PAGE);
        var present = page.locator("#text").inputValue();
        saves(page, present.replaceFirst("(?m)^title: .*$", "title: \"<script>window.ran = 1</script>\""));
        assertThat(page.locator("main").innerText()).contains("<script>window.ran = 1</script>");
        assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
        press(page, "#discard");
        assertThat(page.locator("#text").inputValue()).isEqualTo(present);
    }

    @Test
    void a_text_that_is_no_procedure_is_refused_in_words(Page page) {
        Visitor.signsIn(page, "bethan.guillemot");
        page.navigate(PAGE);
        saves(page, "[".repeat(50_000));
        assertThat(page.locator(".findings").innerText()).contains("file");
        saves(page, "x".repeat(150_001));
        assertThat(page.locator(".error-summary").innerText()).contains("under 150,000 characters");
        assertThat(page.locator("#text").inputValue()).hasSize(150_001);
        saves(page, "");
        assertThat(page.locator(".findings").innerText()).contains("Begin with a field and its value");
        press(page, "#discard");
    }

    @Test
    void without_the_office_neither_the_button_nor_the_page_is_seen(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        page.navigate("/procedures/list.xhtml");
        assertThat(page.locator("main").innerText()).contains("(yours)").doesNotContain("Draft the next version");
        assertThat(page.navigate(PAGE).status()).isEqualTo(403);
        assertThat(page.locator("#text").count()).isZero();
    }

    private static String next(String present, LocalDate begins) {
        var review = present.indexOf("- key: review\n", present.indexOf("- key: conference-dissent"));
        return (present.substring(0, review)
                        + present.substring(review).replaceFirst("working_days: 5", "working_days: 3"))
                .replaceFirst("(?m)^in_force_from: .*$", "in_force_from: " + begins)
                .replaceFirst("(?m)^review_by: .*$", "review_by: " + begins.plusYears(2));
    }

    private static String line(String text, String words) {
        var before = text.substring(0, text.indexOf(words));
        return Long.toString(before.chars().filter(letter -> letter == '\n').count() + 1);
    }

    private static void saves(Page page, String text) {
        page.locator("#text").fill(text);
        press(page, "#save");
    }

    private static void press(Page page, String control) {
        page.locator(control).focus();
        page.evaluate("() => document.body.setAttribute('data-left', '')");
        page.keyboard().press("Enter");
        page.locator("body:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }
}
