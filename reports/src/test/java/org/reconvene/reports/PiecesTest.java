package org.reconvene.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 69_632, 69_633, 300_000})
    void what_is_written_in_any_portions_comes_out_as_it_went_in(int size) throws IOException {
        var random = new Random(size);
        var expected = new ByteArrayOutputStream();
        try (var pieces = new Pieces()) {
            while (expected.size() < size) {
                var portion = new byte[1 + random.nextInt(Math.min(9_000, size - expected.size()))];
                random.nextBytes(portion);
                if (portion.length == 1) {
                    pieces.write(portion[0]);
                } else {
                    pieces.write(portion);
                }
                expected.write(portion);
            }
            assertThat(pieces.together()).isEqualTo(expected.toByteArray());
        }
    }
}
