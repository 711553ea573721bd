package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server with an empty database and without demonstration accounts, from its first start to its first administrator. */
@BrowserTest
class FirstAdministratorBrowserIT {

    @Test
    void the_code_in_the_log_makes_one_administrator_and_no_second(Page page) throws IOException {
        try (var server = ReconveneProcess.startWithoutDemonstration()) {
            page.navigate(server.address());
            assertThat(page.locator("h1").innerText()).isEqualTo("Set up Reconvene");

            fill(page, "not-the-code");
            assertThat(page.locator(".error-summary").innerText()).contains("Enter the code");
            fill(page, code(Files.readString(server.data().resolve("log/console.log"))));
            assertThat(page.locator("main").innerText()).contains("The administrator’s account is ready");
            assertThat(page.content()).doesNotContain("Demonstration accounts");

            Visitor.fillsIn(page, "ann.heron", "lantern gravel teapot");
            page.navigate(server.address() + "people/list.xhtml");
            assertThat(page.locator("main").innerText()).contains("Ann Heron", "Tayside");

            page.navigate(server.address() + "setup.xhtml");
            assertThat(page.locator("main").innerText()).contains("Nothing is left to set up");
        }
    }

    private static void fill(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("#partnershipName").fill("Tayside");
        page.locator("#nation").selectOption("scotland");
        page.locator("#prefix").fill("TAY");
        page.locator("#agencyName").fill("Children and Families");
        page.locator("#name").fill("Ann Heron");
        page.locator("#userName").fill("ann.heron");
        page.locator("#password").fill("lantern gravel teapot");
        page.locator("#again").fill("lantern gravel teapot");
        page.locator("#make").click();
    }

    private static String code(String log) {
        var found = Pattern.compile("one-time code: ([a-z0-9-]+)").matcher(log);
        assertThat(found.find()).as("the log names the code").isTrue();
        return found.group(1);
    }
}
