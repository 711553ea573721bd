package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.browser.Keyboard.hasNoFault;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work in hand on its page: narrowed by what stands in the address, and opened to the cases behind a number. */
@Browsing
@Tag("SUR-19")
class WorkInHandBrowserIT {

    private static final String READER = "keira.brant";
    private static final String PAGE = "/reports/index.xhtml?report=operations";

    @Test
    void the_page_has_silence_and_load_and_no_accessibility_fault(Page page) {
        Visitor.signsIn(page, READER);
        page.navigate(PAGE);
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Dissents: the work in hand");
        assertThat(page.locator("h2").allInnerTexts()).contains("Load ahead", "Answered, and passed in silence");
        hasNoFault(page);
        page.setViewportSize(390, 800);
        hasNoFault(page);
    }

    @Test
    void a_chosen_part_stands_in_the_address_the_link_and_the_files(Page page) {
        Visitor.signsIn(page, READER);
        page.navigate(PAGE);
        page.selectOption("#only-agency", "health");
        page.selectOption("#only-tier", "practitioner");
        page.locator("#narrow").press("Enter");
        page.waitForURL(url -> url.contains("agency=health") && url.contains("tier=practitioner"));
        PlaywrightAssertions.assertThat(page.locator(".caption")).containsText("Only: Health; Practitioner");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Left out");
        assertThat(page.inputValue("#only-agency")).isEqualTo("health");
        hasNoFault(page);
        assertThat(page.getByText("A link that keeps these days and this part").getAttribute("href"))
                .contains("agency=health&tier=practitioner");
        var file = page.request().get(page.locator("a[href*='format=csv']").getAttribute("href"));
        assertThat(file.headers().get("content-disposition")).contains("only-health-practitioner");
        assertThat(file.text()).contains("Only: Health; Practitioner");
    }

    @Test
    void what_is_no_agency_is_told_with_the_name_of_the_field_and_nothing_is_shown(Page page) {
        Visitor.signsIn(page, READER);
        page.navigate(PAGE + "&agency=fire-brigade");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Agency: choose one");
        PlaywrightAssertions.assertThat(page.locator("main table")).hasCount(0);
        hasNoFault(page);
        var file =
                page.request().get("/reports/file?report=operations&from=2026-01-01&to=2026-12-31&agency=fire-brigade");
        assertThat(file.status()).isEqualTo(403);
        assertThat(file.text()).contains("Agency: choose one");
    }

    @Test
    void a_number_opens_to_its_cases_and_a_case_to_those_only_who_have_a_part_in_it(Page page) {
        Visitor.signsIn(page, READER);
        page.navigate(PAGE);
        var number = page.locator("td a[href*='figure=recorded']").first();
        var count = Integer.parseInt(number.innerText().replaceAll("[^0-9].*", ""));
        number.press("Enter");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("The cases behind a number");
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(count);
        PlaywrightAssertions.assertThat(page.locator(".caption")).containsText("How much there is: Recorded");
        hasNoFault(page);
        page.setViewportSize(390, 800);
        hasNoFault(page);
        page.locator("tbody th a").first().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("You have no part in this case");
        page.navigate("/reports/cases.xhtml?figure=no-such-number");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("No case stands behind this number");
    }

    @Test
    void each_section_leads_to_how_its_figures_are_counted(Page page) {
        Visitor.signsIn(page, READER);
        page.navigate(PAGE);
        var links = page.locator("main a[href^='#counted-']");
        assertThat(links.count()).isGreaterThanOrEqualTo(10);
        for (var link : links.all()) {
            PlaywrightAssertions.assertThat(page.locator(link.getAttribute("href")))
                    .hasCount(1);
        }
    }

    @Test
    void the_report_on_dissents_is_narrowed_to_its_rows_and_opens_to_no_case(Page page) {
        Visitor.signsIn(page, "meg.fulmar");
        page.navigate("/reports/index.xhtml?report=quality&agency=health&finding=dissent-supported");
        PlaywrightAssertions.assertThat(page.locator(".caption")).containsText("Only: Health; Dissent supported");
        assertThat(page.locator("h2").allInnerTexts())
                .containsExactly("What the Dissents Group found", "How each figure is counted");
        PlaywrightAssertions.assertThat(page.locator("main a[href*='cases.xhtml']"))
                .hasCount(0);
        hasNoFault(page);
        page.navigate("/reports/index.xhtml?report=quality&agency=health&kind=review");
        PlaywrightAssertions.assertThat(page.locator(".error-summary"))
                .containsText("Kind of conference: choose either");
        page.navigate("/reports/index.xhtml?report=quality&tier=practitioner");
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Tier: this report does not");
        page.navigate("/reports/cases.xhtml?figure=recorded");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This cannot be shown to you");
    }
}
