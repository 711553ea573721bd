package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes in, who does not, and how they go again. */
@BrowserTest
class SignInBrowserIT {

    @Test
    void who_signs_in_is_named_on_every_page(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        assertThat(page.locator("header").innerText()).contains("Hannah Kestrel", "Surrey");
    }

    @Test
    void the_page_that_was_asked_for_opens_after_signing_in(Page page) {
        page.navigate("/account.xhtml?from=link");
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        Visitor.fillsIn(page, "leila.goldcrest", "demonstration");
        assertThat(page.url()).endsWith("/account.xhtml?from=link");
    }

    @Test
    void a_page_of_another_site_is_never_gone_to(Page page) {
        page.navigate("/sign-in.xhtml?back=//elsewhere.example/");
        Visitor.fillsIn(page, "leila.goldcrest", "demonstration");
        assertThat(page.url()).endsWith("/my-work.xhtml");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_in_the_same_words_and_slowed_alike(Page known, Page unknown) {
        for (int i = 1; i <= 4; i++) {
            var answer = wrong(known, "peter.martin");
            assertThat(answer).contains("These two do not match").isEqualTo(wrong(unknown, "nobody.here"));
        }
        assertThat(wrong(known, "peter.martin")).contains("Try again from");
        assertThat(wrong(unknown, "nobody.here")).contains("Try again from");
        Visitor.fillsIn(known, "peter.martin", "demonstration");
        assertThat(known.locator(".error-summary").innerText()).contains("Try again from");
    }

    @Test
    void after_signing_out_back_shows_the_sign_in_page(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        page.navigate("/account.xhtml");
        page.locator("text=Sign out").click();
        assertThat(page.locator("main").innerText()).contains("You are signed out");
        page.goBack();
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        assertThat(page.content()).doesNotContain("Hannah Kestrel, independent");
    }

    @Test
    void the_session_has_another_number_after_signing_in(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        var before = session(page);
        page.navigate("/sign-in.xhtml");
        Visitor.fillsIn(page, "leila.goldcrest", "demonstration");
        assertThat(session(page)).isNotEqualTo(before);
        assertThat(page.locator("header").innerText())
                .contains("Leila Goldcrest")
                .doesNotContain("Hannah");
    }

    @Test
    void nothing_of_the_page_is_blocked_by_its_own_policy(Page page) {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate("/sign-in.xhtml");
        Visitor.fillsIn(page, "hannah.kestrel", "demonstration");
        assertThat(said).noneMatch(text -> text.contains("Content Security Policy"));
    }

    @Test
    void the_pages_of_the_door_have_no_accessibility_fault(Page page) {
        page.navigate("/sign-in.xhtml");
        hasNoFault(page);
        wrong(page, "");
        hasNoFault(page);
        Visitor.signsIn(page, "hannah.kestrel");
        page.navigate("/account.xhtml");
        hasNoFault(page);
    }

    private static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }

    private static String wrong(Page page, String userName) {
        page.navigate("/sign-in.xhtml");
        Visitor.fillsIn(page, userName, "not the password");
        return page.locator(".error-summary").innerText();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("RECONVENE"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
