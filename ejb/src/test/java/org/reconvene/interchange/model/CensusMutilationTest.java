package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.interchange.CensusRefused;
import org.reconvene.interchange.CensusRow;
import org.reconvene.interchange.CensusRows;

/** Whatever becomes of a file on its way: it is read or refused, and nothing else happens. */
class CensusMutilationTest {

    @Test
    void a_file_cut_off_at_any_byte_is_refused_after_a_true_beginning() {
        byte[] file = CensusRows.resource("samples/d2i-CIN_Census_2024.xml");
        List<CensusRow> whole = CensusRows.of(file).rows();
        int end = new String(file, StandardCharsets.UTF_8).lastIndexOf("</Message>") + 10;

        for (int length = 0; length < end; length++) {
            CensusRows cut = CensusRows.of(Arrays.copyOf(file, length));

            assertThat(cut.outcome()).as("cut at %s", length).isInstanceOf(CensusRefused.class);
            assertThat(cut.rows()).isEqualTo(whole.subList(0, cut.rows().size()));
        }
    }

    @Test
    void a_long_file_cut_off_anywhere_is_refused_after_a_true_beginning() {
        byte[] file = CensusRows.resource("samples/d2i-fake_CIN_data.xml");
        List<CensusRow> whole = CensusRows.of(file).rows();
        Random random = new Random(7);

        for (int i = 0; i < 60; i++) {
            CensusRows cut = CensusRows.of(Arrays.copyOf(file, random.nextInt(file.length - 20)));

            assertThat(cut.refused().line()).isPositive();
            assertThat(cut.rows()).isEqualTo(whole.subList(0, cut.rows().size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/d2i-CIN2rows.xml", "samples/d2i-CIN_Census_2024.xml"})
    void a_file_with_damaged_bytes_is_read_or_refused(String name) {
        byte[] file = CensusRows.resource(name);
        byte[] marks = "<>/&;!-[]?\"'= \n\u0000x0".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);

        for (int i = 0; i < 1500; i++) {
            byte[] damaged = file.clone();
            for (int blows = random.nextInt(4); blows >= 0; blows--) {
                boolean mark = random.nextBoolean();
                damaged[random.nextInt(damaged.length)] =
                        mark ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
            }
            CensusRows rows = CensusRows.of(damaged);

            assertThat(rows.rejections()).doesNotContainNull();
            if (rows.outcome() instanceof CensusRefused refused) {
                assertThat(refused.reason()).endsWith(".").doesNotContain("Exception");
                assertThat(refused.line()).isPositive();
            }
        }
    }

    @Test
    void arbitrary_bytes_are_refused() {
        Random random = new Random(13);

        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);

            assertThat(CensusRows.of(bytes).outcome()).isInstanceOf(CensusRefused.class);
        }
    }
}
