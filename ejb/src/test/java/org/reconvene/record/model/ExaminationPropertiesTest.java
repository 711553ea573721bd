package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.reconvene.record.PaperKind;

/** Every array of bytes under every name has an answer, within bounds of memory and time. */
class ExaminationPropertiesTest {

    /** All that is allocated on the way, most of it garbage at once; how much of that is spared depends on what is compiled yet. */
    private static final long MOST_BYTES = 8L * PaperKind.LARGEST;

    @Property(tries = 2000)
    void no_array_of_bytes_is_without_an_answer(@ForAll byte[] content, @ForAll String name, @ForAll boolean macros) {
        assertThat(Examination.of(PaperName.of(name), content, macros)).isNotNull();
    }

    @Property(tries = 3000)
    void no_change_to_a_file_is_without_an_answer(
            @ForAll("files") byte[] file,
            @ForAll @IntRange(max = 5000) int at,
            @ForAll byte[] put,
            @ForAll @IntRange(max = 5000) int cut,
            @ForAll boolean macros) {
        var changed = file.clone();
        for (int i = 0; i < put.length && !isAfter(changed, at, i); i++) {
            changed[(at + i) % changed.length] = put[i];
        }
        var shortened = cut < changed.length / 2 ? Arrays.copyOf(changed, changed.length - cut) : changed;
        var finding = Examination.of(PaperName.of("a"), shortened, macros);
        assertThat(finding).isNotNull();
        if (finding instanceof Finding.Refused refused) {
            assertThat(refused.words()).isNotBlank().doesNotEndWith(".");
        }
    }

    @Property(tries = 6)
    void the_largest_files_take_little_memory(@ForAll("beginnings") byte[] beginning) {
        var content = new byte[PaperKind.LARGEST];
        for (int at = 0; at < content.length; at += beginning.length) {
            System.arraycopy(beginning, 0, content, at, Math.min(beginning.length, content.length - at));
        }
        Examination.of(PaperName.of("warm"), beginning, false);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var id = Thread.currentThread().threadId();
        long bytes = threads.getThreadAllocatedBytes(id);
        Examination.of(PaperName.of("a"), content, false);
        assertThat(threads.getThreadAllocatedBytes(id) - bytes).isLessThan(MOST_BYTES);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.of(
                Corpus.docx(),
                Corpus.zip(Corpus.document(Corpus.EXCEL)),
                Corpus.zip(Corpus.openDocument(PaperKind.ODT.mediaType())),
                Corpus.pdf("/OpenAction 3 0 R"),
                Corpus.pdfWithPacked("<< /Type /Page >>"),
                Corpus.oldOffice("WordDocument"),
                Corpus.png());
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(
                Corpus.bytes("%PDF-1.7 stream "),
                Corpus.bytes("%PDF-/a/b#41"),
                Corpus.bytes("%PDF-<< /ObjStm /First 1 /N 1 /FlateDecode >> stream\n"),
                Corpus.bytes("PK\u0003\u0004PK\u0001\u0002PK\u0005\u0006"),
                Corpus.bytes("<html> text "),
                Corpus.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1E\0n\0c\0"));
    }

    private static boolean isAfter(byte[] content, int at, int i) {
        return content.length == 0 || i > content.length || at < 0;
    }
}
