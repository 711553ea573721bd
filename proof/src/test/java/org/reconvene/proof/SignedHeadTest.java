package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A head is lines of text that somebody outside can keep in any way, and read again. */
class SignedHeadTest {

    private static final SealKey KEY = SealKey.make();
    private static final Head HEAD = new Head(
            12,
            345,
            "a".repeat(64),
            Instant.parse("2026-11-22T08:00:00.123456789Z"),
            "b".repeat(64),
            KEY.fingerprint());
    private static final SignedHead SIGNED = KEY.sign(HEAD);

    @Test
    void a_head_says_in_lines_what_is_signed() {
        assertThat(SIGNED.text())
                .isEqualTo("""
                Reconvene: head of the record
                number: 12
                size: 345
                root: %s
                sealed: 2026-11-22T08:00:00.123456Z
                previous: %s
                key: %s
                signature: %s
                """.formatted("a".repeat(64), "b".repeat(64), KEY.fingerprint(), SIGNED.signature()));
        assertThat(SIGNED.hash()).isEqualTo(Sha256.hex(SIGNED.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void only_the_key_that_signed_it_is_believed_and_only_for_what_it_signed() {
        assertThat(SIGNED.isSignedBy(KEY.open())).isTrue();
        assertThat(SIGNED.isSignedBy(SealKey.make().open())).isFalse();
        var other = new Head(13, HEAD.size(), HEAD.root(), HEAD.sealedAt(), HEAD.previous(), HEAD.key());
        assertThat(new SignedHead(other, SIGNED.signature()).isSignedBy(KEY.open()))
                .isFalse();
        assertThat(new SignedHead(HEAD, "none").isSignedBy(KEY.open())).isFalse();
        assertThat(new SignedHead(HEAD, "?").isSignedBy(KEY.open())).isFalse();
    }

    @Test
    void a_head_is_read_again_out_of_a_letter_or_a_quoted_mail() {
        var letter = "Dear all,\nplease keep this:\n\n" + SIGNED.text() + "\nnumber: 99\nKind regards\n";
        assertThat(SignedHead.read(letter)).contains(SIGNED);
        assertThat(SignedHead.read("> " + SIGNED.text().replace("\n", "\r\n> ")))
                .contains(SIGNED);
        assertThat(SignedHead.read(SIGNED.text().replace("\n", "  \n >> "))).contains(SIGNED);
        assertThat(SignedHead.read(SIGNED.text().replace("number: ", ": nobody\nnumber:   ")))
                .contains(SIGNED);
        assertThat(SignedHead.read(SIGNED.text())).contains(SIGNED);
    }

    @Test
    void a_text_without_a_whole_head_holds_none() {
        assertThat(SignedHead.read("")).isEmpty();
        assertThat(SignedHead.read(SIGNED.text().substring(Head.TITLE.length())))
                .isEmpty();
        for (var field : List.of("number", "size", "root", "sealed", "previous", "key", "signature")) {
            assertThat(SignedHead.read(SIGNED.text().replace("\n" + field + ": ", "\nanother: ")))
                    .as("without its %s", field)
                    .isEmpty();
            assertThat(SignedHead.read(SIGNED.text().replaceAll("\n" + field + ": .*", "\n" + field + ": ")))
                    .as("with an empty %s", field)
                    .isEmpty();
        }
        assertThat(SignedHead.read(SIGNED.text().replace("Z\n", "\n"))).isEmpty();
        assertThat(SignedHead.read(SIGNED.text().replace("a".repeat(64), "A".repeat(64))))
                .isEmpty();
    }

    @Test
    void what_stands_far_below_the_title_is_not_taken_for_the_head() {
        var gap = "blank\n";
        var title = Head.TITLE + "\n";
        assertThat(SignedHead.read(title + gap.repeat(32) + SIGNED.text().substring(title.length())))
                .contains(SIGNED);
        assertThat(SignedHead.read(title + gap.repeat(33) + SIGNED.text().substring(title.length())))
                .isEmpty();
    }
}
