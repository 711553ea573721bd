package org.reconvene.reports.rendering;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A page in sixteen shades of grey. */
record Picture(BufferedImage image) {
    /** Of 255: as much as the edge of a letter may differ. */
    private static final int SHADES = 48;

    static Picture of(BufferedImage page) {
        var grey =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, sixteenShades());
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, (page.getRaster().getSample(x, y, 0) + 8) / 17);
            }
        }
        return new Picture(grey);
    }

    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** The share of pixels that are not the same, from 0 to 1; 1 where the pages are of another size. */
    double shareThatDiffersFrom(Picture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1;
        }
        var different = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                different += differs(other, x, y) ? 1 : 0;
            }
        }
        return (double) different / (image.getWidth() * image.getHeight());
    }

    /** This page, pale, with all that is not the same in the other in red. */
    BufferedImage differenceTo(Picture other) {
        var marked = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var pale = 192 + shade(x, y) / 4;
                marked.setRGB(x, y, differs(other, x, y) ? 0xc00000 : (pale << 16) | (pale << 8) | pale);
            }
        }
        return marked;
    }

    private boolean differs(Picture other, int x, int y) {
        return x >= other.image.getWidth()
                || y >= other.image.getHeight()
                || Math.abs(shade(x, y) - other.shade(x, y)) > SHADES;
    }

    private int shade(int x, int y) {
        return image.getRGB(x, y) & 0xff;
    }

    private static IndexColorModel sixteenShades() {
        var shades = new byte[16];
        for (var shade = 0; shade < shades.length; shade++) {
            shades[shade] = (byte) (shade * 17);
        }
        return new IndexColorModel(4, shades.length, shades, shades, shades);
    }
}
