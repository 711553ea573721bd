package org.reconvene.letterhead.model;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;

/**
 * The picture that a partnership prints on its letters. What was sent is read as a picture and drawn anew, so that nothing of the
 * file itself is kept: no text, no place where it was taken, nothing hidden behind its end.
 */
public final class Crest {

    /** The largest file that is read: 512 KB. */
    public static final int LARGEST_FILE = 512 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LARGEST_SIDE = 3_000;
    private static final int KEPT_SIDE = 600;

    private Crest() {}

    /** The picture drawn anew as PNG, on white and at most 600 dots a side; or what to send instead. */
    public static Outcome<byte[]> read(byte[] sent) {
        if (sent.length > LARGEST_FILE) {
            return refused("The file is larger than 512 KB. Send a smaller picture; 600 dots a side are enough");
        }
        if (sent.length < PNG.length || !Arrays.equals(PNG, 0, PNG.length, sent, 0, PNG.length)) {
            return refused("Send the crest as a PNG file, for example crest.png");
        }
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            // The size stands at the beginning: a small file that would unpack to gigabytes is not unpacked.
            if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                return refused("The picture is larger than 3,000 dots a side. Send a smaller one");
            }
            return Outcome.done(drawnAnew(reader));
        } catch (IOException | RuntimeException e) {
            // Whatever a broken file makes the reader throw, it is the file that has to be another.
            return refused("The file cannot be read as a picture. Save the crest as PNG again and send that");
        } finally {
            reader.dispose();
        }
    }

    private static byte[] drawnAnew(ImageReader reader) throws IOException {
        var image = reader.read(0);
        var scale = Math.min(1.0, (double) KEPT_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var anew = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawn = anew.createGraphics();
        drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawn.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        drawn.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(anew, "png", out);
        return out.toByteArray();
    }

    private static Outcome<byte[]> refused(String words) {
        return Outcome.refused(Refusal.of("crest", words));
    }
}
