package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.Letter;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.ListSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.letters.LetterSamples;

/** A comparison that finds nothing proves nothing. */
class PicturesCanFailTest {
    private static final int LINE = 8;

    @Test
    void a_page_is_like_itself() throws Exception {
        var page = firstPage(review());

        assertThat(Picture.of(page).shareThatDiffersFrom(Picture.of(firstPage(review()))))
                .isZero();
    }

    @Test
    void edges_of_letters_that_are_drawn_a_little_darker_or_lighter_are_tolerated() throws Exception {
        var random = new Random(1);

        assertThat(shareAfter(page -> {
                    for (var y = 0; y < page.getHeight(); y++) {
                        for (var x = 0; x < page.getWidth(); x++) {
                            var shade = page.getRaster().getSample(x, y, 0) + random.nextInt(61) - 30;
                            page.getRaster().setSample(x, y, 0, Math.clamp(shade, 0, 255));
                        }
                    }
                }))
                .isZero();
    }

    @Test
    void a_line_that_has_moved_is_seen() throws Exception {
        assertThat(shareAfter(page -> page.createGraphics().copyArea(0, 180, page.getWidth(), LINE, 0, 2)))
                .isGreaterThan(PicturesTest.TOLERATED);
    }

    @Test
    void a_sign_that_is_missing_is_seen() throws Exception {
        assertThat(shareAfter(page -> {
                    var pen = page.createGraphics();
                    pen.setColor(Color.WHITE);
                    // The ring beside the product's name.
                    pen.fillRect(30, 43, 10, 12);
                }))
                .isGreaterThan(PicturesTest.TOLERATED);
    }

    @Test
    void a_word_that_is_another_is_seen() throws Exception {
        var renderer = new LetterRenderer();
        var letter = LetterSamples.acknowledged();
        var other = new Letter(
                letter.from(),
                letter.date(),
                letter.to(),
                letter.reference(),
                letter.subject(),
                Phrase.asWritten(letter.salutation().toString().replace("Dear", "To")),
                letter.blocks(),
                letter.closing(),
                letter.enclosures(),
                letter.copies(),
                letter.demonstration());

        assertThat(Picture.of(firstPage(renderer.render(letter)))
                        .shareThatDiffersFrom(Picture.of(firstPage(renderer.render(other)))))
                .isGreaterThan(PicturesTest.TOLERATED);
    }

    @Test
    void a_page_of_another_size_is_another_page() {
        var one = Picture.of(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
        var other = Picture.of(new BufferedImage(10, 11, BufferedImage.TYPE_BYTE_GRAY));

        assertThat(one.shareThatDiffersFrom(other)).isEqualTo(1);
    }

    private static double shareAfter(Consumer<BufferedImage> change) throws Exception {
        var before = Picture.of(firstPage(review()));
        var changed = firstPage(review());
        change.accept(changed);
        return Picture.of(changed).shareThatDiffersFrom(before);
    }

    private static byte[] review() {
        return PrintedFiles.print(ListSamples.access(20), ReportFormat.PDF);
    }

    private static BufferedImage firstPage(byte[] pdf) throws Exception {
        return PrintedPages.lookedAt(pdf).firstEntry().getValue();
    }
}
