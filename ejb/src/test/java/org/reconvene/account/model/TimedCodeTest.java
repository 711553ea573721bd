package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(TimedCode.of(KEY, TimedCode.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void a_code_of_now_and_of_one_step_either_way_is_taken_and_no_other() {
        var now = TimedCode.step(NOON);
        for (var step = now - 4; step <= now + 4; step++) {
            var found = TimedCode.match(KEY, TimedCode.of(KEY, step), NOON, 0);
            assertThat(found.isPresent()).as("step %d", step - now).isEqualTo(Math.abs(step - now) <= 1);
        }
    }

    @Test
    void a_code_is_not_taken_again_nor_is_one_before_it() {
        var now = TimedCode.step(NOON);
        assertThat(TimedCode.match(KEY, TimedCode.of(KEY, now), NOON, now)).isEmpty();
        assertThat(TimedCode.match(KEY, TimedCode.of(KEY, now - 1), NOON, now)).isEmpty();
        assertThat(TimedCode.match(KEY, TimedCode.of(KEY, now + 1), NOON, now)).hasValue(now + 1);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_written_in_base32_as_rfc_4648_has_it(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
        assertThat(new String(Base32.decode(text), StandardCharsets.US_ASCII)).isEqualTo(bytes);
    }

    @Test
    void a_recovery_code_is_read_however_it_was_copied() {
        assertThat(RecoveryCode.plain(" ABCDE-fghjk mnpqr ")).isEqualTo("abcdefghjkmnpqr");
    }
}
