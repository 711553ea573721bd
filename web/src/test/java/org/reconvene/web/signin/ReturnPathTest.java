package org.reconvene.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/dissent/view.xhtml?reference=SUR-2026-0042", "/my-work.xhtml", "/", "/a/b.xhtml?x=%20y&z=1"})
    void a_page_of_this_site_is_gone_back_to(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/\t/elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                "elsewhere",
                "",
                "/sign-in.xhtml",
                "/sign-out",
                "/setup.xhtml"
            })
    void anything_else_leads_to_the_first_page(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void who_asked_for_nothing_goes_to_the_first_page() {
        assertThat(ReturnPath.orHome(null)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void the_way_through_signing_in_keeps_the_question_of_the_address() {
        assertThat(ReturnPath.throughSignIn("/dissent/view.xhtml?reference=SUR-2026-0042&a=b"))
                .isEqualTo("/sign-in.xhtml?back=%2Fdissent%2Fview.xhtml%3Freference%3DSUR-2026-0042%26a%3Db");
    }
}
