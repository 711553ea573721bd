package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever sends more than is taken in is told so, in words. */
@Browsing
class TooLargeBrowserIT {

    private static final int FIVE_MEGABYTES = 5_000_000;

    @Test
    void a_page_says_that_what_was_sent_to_it_was_too_large(Page page) {
        var answer = page.request()
                .post(
                        "/sign-in.xhtml",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(new byte[FIVE_MEGABYTES]));
        assertThat(answer.url()).endsWith("?tooLarge=true");
        assertThat(answer.text()).contains("The file was not taken in", "Nothing was changed");
    }

    @Test
    void a_program_that_announces_a_gigabyte_is_refused_before_it_sends_it(Page page) throws IOException {
        page.navigate("/");
        var server = URI.create(page.url());
        var importer =
                Base64.getEncoder().encodeToString("olga.rail:demonstration".getBytes(StandardCharsets.US_ASCII));
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var head = String.join(
                    "\r\n",
                    "POST /api/imports/cin-census HTTP/1.1",
                    "Host: " + server.getAuthority(),
                    "Authorization: Basic " + importer,
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 1073741824",
                    "Expect: 100-continue",
                    "Connection: close",
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Nothing was changed");
        }
    }
}
