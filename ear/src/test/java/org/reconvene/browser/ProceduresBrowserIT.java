package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody reads of the procedures, without signing in, at a desk and on a telephone. */
@Browsing
class ProceduresBrowserIT {

    private static final String VIEW = "/procedures/view.xhtml?key=";

    /** Lines of the drawing that is shown which leave it or stand on one another, as the browser has set them. */
    private static final String FAULTS_OF_THE_DRAWING = """
            () => {
              const drawing = [...document.querySelectorAll('.flow svg')].find(s => getComputedStyle(s).display !== 'none');
              const room = drawing.viewBox.baseVal;
              const lines = [...drawing.querySelectorAll('text')].map(t => ({says: t.textContent, at: t.getBBox()}));
              const out = lines.filter(({at}) => at.x < 0 || at.x + at.width > room.width || at.y + at.height > room.height);
              const on = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1
                && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 8;
              const over = lines.filter((one, i) => lines.slice(i + 1).some(other => on(one.at, other.at)));
              return [...out, ...over].map(line => line.says);
            }""";

    @Test
    void the_list_is_read_by_anybody(Page page) {
        for (var width : new int[] {1280, 390, 320}) {
            page.setViewportSize(width, 900);
            page.navigate("/procedures/list.xhtml");
            People.hasNoFault(page);
            fits(page);
        }
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(5);
        assertThat(page.locator("main").innerText()).doesNotContain("Draft the next version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    void every_route_is_drawn_and_said_in_words(String key, Page page) {
        var whole = JsonParser.parseString(
                        page.request().get("/api/procedures/" + key).text())
                .getAsJsonObject();
        for (var each : whole.getAsJsonArray("routes")) {
            var route = each.getAsJsonObject();
            page.setViewportSize(1280, 900);
            page.navigate(VIEW + key + "&route=" + route.get("key").getAsString());
            assertThat(page.locator(".flow-words > li > b").allInnerTexts())
                    .containsExactlyElementsOf(StreamSupport.stream(
                                    route.getAsJsonArray("stages").spliterator(), false)
                            .map(stage -> stage.getAsJsonObject().get("name").getAsString())
                            .toList());
            for (var width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                People.hasNoFault(page);
                assertThat(page.evaluate(FAULTS_OF_THE_DRAWING).toString())
                        .as(page.url())
                        .isEqualTo("[]");
                fits(page);
            }
            page.setViewportSize(320, 900);
            fits(page);
        }
    }

    @Test
    void a_start_typed_by_keyboard_shows_its_dates(Page page) {
        page.navigate(VIEW + "northern-ireland");
        assertThat(page.locator("#dates").innerText()).isEqualTo("If it started now");
        page.locator("#other").focus();
        types(page, "22", "12", "2026", "09:40");
        assertThat(page.locator("#dates").innerText()).isEqualTo("If it started then");
        assertThat(page.locator("main").innerText()).contains("Suppose it begins on Tuesday 22 December 2026, 09:40");
        assertThat(page.locator("table.proc tbody tr").last().innerText()).contains("Thursday 28 January 2027, 17:00");
        assertThat(page.request()
                        .get(page.locator("text=Put these dates in a calendar").getAttribute("href"))
                        .text())
                .contains("DTSTART:20270128T170000Z");
        People.hasNoFault(page);
    }

    @Test
    void a_day_that_is_none_is_told_and_what_was_typed_stays(Page page) {
        page.navigate(VIEW + "northern-ireland&route=conference-dissent");
        page.locator("#other").focus();
        types(page, "41", "12", "2026", "25:00");
        var summary = page.locator(".error-summary");
        assertThat(summary.innerText()).contains("Enter the day as a number from 1 to 31", "24-hour clock");
        assertThat(summary.evaluate("summary => summary === document.activeElement"))
                .isEqualTo(true);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#other").inputValue()).isEqualTo("41");
        assertThat(page.locator("#other-month").inputValue()).isEqualTo("12");
        assertThat(page.locator("#other-year").inputValue()).isEqualTo("2026");
        assertThat(page.locator("#other-time").inputValue()).isEqualTo("25:00");
        assertThat(page.locator(".tabs [aria-current]").innerText()).startsWith("A dissent");
        People.hasNoFault(page);
    }

    @Test
    void a_start_beyond_the_calendar_says_which_days_there_are(Page page) {
        for (var from : new String[] {"2060-12-20T10:00", "1999-01-04T10:00"}) {
            page.navigate(VIEW + "surrey&from=" + from);
            assertThat(page.locator("main").innerText()).contains("beyond the calendar", "Saturday 1 January 2011");
            assertThat(page.locator("h2").allInnerTexts()).contains("Where each rule comes from");
            assertThat(page.locator("text=Put these dates in a calendar").count())
                    .isZero();
        }
    }

    @Test
    void nonsense_in_the_address_is_taken_for_nothing(Page page) {
        page.navigate(VIEW + "surrey&route=%3Cscript%3E&from=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.locator("#dates").innerText()).isEqualTo("If it started now");
        page.navigate(VIEW + "surrey&from=%2B999999999-12-31T23:59");
        assertThat(page.locator("#dates").innerText()).isEqualTo("If it started now");
        assertThat(page.navigate(VIEW + "surrey&version=99").status()).isEqualTo(403);
        assertThat(page.locator("main").innerText()).contains("There is no such procedure");
        assertThat(page.navigate(VIEW + "%3Cscript%3E").status()).isEqualTo(403);
    }

    private static void types(Page page, String... boxes) {
        for (var words : boxes) {
            page.keyboard().type(words);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForLoadState();
        page.locator(".error-summary, #dates:has-text('then')").first().waitFor();
    }

    private static void fits(Page page) {
        var over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as(page.url()).isEqualTo(0);
    }
}
