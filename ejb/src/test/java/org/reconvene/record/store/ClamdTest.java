package org.reconvene.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reconvene.record.PaperKind;

/** The word of the virus scanner is taken as it is, and its silence is never taken for a word. */
class ClamdTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void the_scanner_is_sent_everything_and_finds_nothing() throws IOException {
        try (var clamd = new FakeClamd("stream: OK")) {
            assertThat(new Clamd(clamd.address(), LONG).scan(new byte[200_000])).isEqualTo(Clamd.Answer.CLEAN);
            assertThat(clamd.received()).isEqualTo(200_000);
        }
    }

    @Test
    void the_scanner_finds_something() throws IOException {
        try (var clamd = new FakeClamd("stream: Eicar-Test-Signature FOUND")) {
            assertThat(new Clamd(clamd.address(), LONG).scan(new byte[10])).isEqualTo(Clamd.Answer.FOUND);
        }
    }

    @Test
    void a_scanner_that_takes_all_and_says_nothing_is_not_waited_for() throws IOException {
        try (var clamd = new FakeClamd("")) {
            var scanner = new Clamd(clamd.address(), SOON);
            assertThatThrownBy(() -> scanner.scan(new byte[10])).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_scanner_that_takes_nothing_in_is_not_waited_for() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner = new Clamd((InetSocketAddress) listening.getLocalSocketAddress(), SOON);
            assertThatThrownBy(() -> scanner.scan(new byte[PaperKind.LARGEST])).isInstanceOf(IOException.class);
        }
    }

    @Test
    void any_other_answer_is_no_word() throws IOException {
        try (var clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR")) {
            var scanner = new Clamd(clamd.address(), LONG);
            assertThatThrownBy(() -> scanner.scan(new byte[10])).hasMessageContaining("size limit exceeded");
        }
    }

    @Test
    void a_scanner_that_is_not_there_is_no_word() {
        // A port that was free a moment ago may be another program's by now; nobody serves this one.
        var nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        assertThatThrownBy(() -> new Clamd(nobody, LONG).scan(new byte[10])).isInstanceOf(IOException.class);
        var nowhere = InetSocketAddress.createUnresolved("scanner.invalid", 3310);
        assertThatThrownBy(() -> new Clamd(nowhere, LONG).scan(new byte[10])).hasMessageContaining("no computer");
    }
}
