package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is printed to be kept, from the page where its link stands, and for nobody else. */
@Browsing
class PrintoutsBrowserIT {

    private static final List<String> FORMS = List.of("pdf", "xlsx", "csv");

    @Test
    @Tag("SUR-13")
    void a_coordinator_takes_the_pack_from_the_docket(Page coordinator) {
        Visitor.signsIn(coordinator, "tom.redstart");
        coordinator.navigate("/group/docket.xhtml");
        var link = coordinator.locator("main a[href*='paper=pack']").getAttribute("href");
        assertThat(begins(coordinator, link, 5)).isEqualTo("%PDF-");
        assertThat(status(coordinator, link.replace("paper=pack", "paper=minutes")))
                .as("the meeting is not closed")
                .isEqualTo(403);
        assertThat(status(coordinator, link.replace("paper=pack", "paper=all"))).isEqualTo(403);
    }

    @Test
    void an_administrator_takes_who_may_see_what_in_each_form(Page administrator) {
        Visitor.signsIn(administrator, "darius.oriole");
        administrator.navigate("/oversight/access.xhtml");
        takesEachForm(administrator);
    }

    @Test
    void a_records_manager_takes_the_record_of_disposals_in_each_form(Page manager) {
        Visitor.signsIn(manager, "declan.siskin");
        for (var form : FORMS) {
            assertThat(status(manager, "/records/file?format=" + form)).isEqualTo(200);
        }
        assertThat(status(manager, "/records/file?format=docx")).isEqualTo(403);
        assertThat(status(manager, "/records/file?ref=SUR-2001-0001")).isEqualTo(403);
    }

    @Test
    void a_chair_and_a_stranger_get_none_of_them(Page chair, Page stranger) {
        Visitor.signsIn(chair, "hannah.kestrel");
        for (var address : List.of(
                "/group/file?meeting=SUR-2027-01&paper=pack",
                "/oversight/file",
                "/records/file",
                "/disagreement/minutes-file?ref=BOR-2026-0001")) {
            assertThat(status(chair, address)).as(address).isEqualTo(403);
            assertThat(stranger.request().get(address).headers().getOrDefault("content-type", ""))
                    .as(address)
                    .doesNotContain("pdf");
        }
    }

    private static void takesEachForm(Page page) {
        var links = page.locator("main a[href*='file?format=']").all();
        assertThat(links).hasSize(FORMS.size());
        assertThat(begins(page, links.get(0).getAttribute("href"), 5)).isEqualTo("%PDF-");
        assertThat(begins(page, links.get(1).getAttribute("href"), 2)).isEqualTo("PK");
        assertThat(begins(page, links.get(2).getAttribute("href"), 7)).isEqualTo("section");
    }

    private static int status(Page page, String address) {
        return page.request().get(address).status();
    }

    private static String begins(Page page, String address, int bytes) {
        var file = page.request().get(address);
        assertThat(file.status()).as(address).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).startsWith("attachment; filename=");
        return new String(file.body(), 0, bytes, StandardCharsets.US_ASCII);
    }
}
