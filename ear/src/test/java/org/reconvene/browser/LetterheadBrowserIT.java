package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** How an administrator keeps what letters say of the partnership. */
@Browsing
class LetterheadBrowserIT {

    private static final String ADMINISTRATOR = "darius.oriole";
    private static final String PAGE = "/letterhead/index.xhtml";

    @Test
    void the_address_and_the_crest_are_kept_and_the_crest_can_go_again(Page page) throws IOException {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate(PAGE);
        hasNoFault(page);
        page.locator("#replies").fill("01632 960014");
        page.locator("#crest").setInputFiles(new FilePayload("crest.png", "image/png", png()));
        page.locator("#keep").click();
        assertThat(page.locator(".notice").innerText()).contains("from now on");
        assertThat(page.locator("#replies").inputValue()).isEqualTo("01632 960014");
        assertThat(page.locator("main").innerText()).contains("Another crest", "Print no crest from now on");
        hasNoFault(page);
        page.locator("input[type=checkbox]").check();
        page.locator("#keep").click();
        assertThat(page.locator("main").innerText()).doesNotContain("Another crest");
    }

    @Test
    void what_cannot_be_printed_is_told_beside_its_field_and_nothing_typed_is_lost(Page page) {
        Visitor.signsIn(page, ADMINISTRATOR);
        page.navigate(PAGE);
        page.locator("#address").fill("1\n2\n3\n4\n5\n6\n7");
        page.locator("#crest")
                .setInputFiles(
                        new FilePayload("crest.png", "image/png", "no picture".getBytes(StandardCharsets.US_ASCII)));
        page.locator("#keep").click();
        assertThat(page.locator(".error-summary").innerText()).contains("at most 6 lines", "as a PNG file");
        assertThat(page.locator("#address").inputValue()).contains("7");
        hasNoFault(page);
    }

    @Test
    void nobody_else_sees_the_page(Page page) {
        Visitor.signsIn(page, "hannah.kestrel");
        assertThat(page.navigate(PAGE).status()).isEqualTo(403);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void hasNoFault(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
