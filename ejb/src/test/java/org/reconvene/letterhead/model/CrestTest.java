package org.reconvene.letterhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Outcome;

@Tag("SUS-8")
class CrestTest {

    @Test
    void a_picture_is_drawn_anew_on_white_and_at_most_600_dots_a_side() throws IOException {
        var drawn = drawn(png(1200, 300));

        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(150);
        assertThat(new Color(drawn.getRGB(300, 75))).isEqualTo(Color.WHITE);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        assertThat(drawn(png(40, 50)).getWidth()).isEqualTo(40);
    }

    @Test
    void nothing_that_was_hidden_in_the_file_is_kept() throws IOException {
        var hidden = "<script>hidden</script>".getBytes(StandardCharsets.US_ASCII);
        var picture = png(40, 50);
        var sent = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, sent, picture.length, hidden.length);

        assertThat(Crest.read(sent))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(new String((byte[]) done.value(), StandardCharsets.ISO_8859_1))
                                .doesNotContain("hidden"));
    }

    @Test
    void a_file_that_is_no_png_or_is_broken_is_refused() throws IOException {
        assertThat(wordsOf("GIF89a, not a crest".getBytes(StandardCharsets.US_ASCII)))
                .contains("as a PNG file");
        assertThat(wordsOf(new byte[0])).contains("as a PNG file");
        assertThat(wordsOf(Arrays.copyOf(png(40, 50), 40))).contains("cannot be read as a picture");
    }

    @Test
    void a_file_that_is_too_large_or_would_unpack_to_too_much_is_refused() throws IOException {
        assertThat(wordsOf(new byte[Crest.LARGEST_FILE + 1])).contains("larger than 512 KB");
        assertThat(wordsOf(png(3001, 1))).contains("larger than 3,000 dots");
    }

    private static BufferedImage drawn(byte[] sent) throws IOException {
        if (Crest.read(sent) instanceof Outcome.Done<byte[]> done) {
            return ImageIO.read(new ByteArrayInputStream(done.value()));
        }
        throw new AssertionError("the picture was refused");
    }

    private static String wordsOf(byte[] sent) {
        return Crest.read(sent) instanceof Outcome.Refused<byte[]> refused
                ? refused.refusals().getFirst().words()
                : "it was taken";
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
