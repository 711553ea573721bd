package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.CensusRead;
import org.reconvene.interchange.CensusSample;

/** 5,000 children, 8 MB. Time and memory are printed and not asserted: they are the machine's. */
class CensusVolumeTest {

    private int seen;
    private long most;

    @Test
    void five_thousand_children_are_read_one_at_a_time() throws IOException {
        byte[] file = CensusSample.of(5_000);
        CensusReader reader = new CensusReader();
        long before = inUse();
        long start = System.nanoTime();
        CensusRead plain = (CensusRead) reader.read(new ByteArrayInputStream(file), CensusLimits.USUAL, row -> {});
        long nanoseconds = System.nanoTime() - start;
        reader.read(new ByteArrayInputStream(file), CensusLimits.USUAL, row -> {
            if (row instanceof CensusChild && ++seen % 250 == 0) {
                most = Math.max(most, inUse() - before);
            }
        });

        System.out.printf(
                "Census of %,d children, %,d bytes: %,d ms, at most %,d KB of heap in use beyond the file%n",
                plain.children(), file.length, nanoseconds / 1_000_000, most / 1024);
        assertThat(file.length).isBetween(7_500_000, 8_500_000);
        assertThat(plain.children()).isEqualTo(5_000).isEqualTo(seen);
        // Three in four have an initial conference, one in two a plan with two reviews, some past the reference date.
        assertThat(plain.conferences() + plain.rejected()).isEqualTo(3_750 + 5_000);
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
