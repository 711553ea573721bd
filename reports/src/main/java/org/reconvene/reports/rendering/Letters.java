package org.reconvene.reports.rendering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Keeps to letters that the embedded font has: Latin with every accent, Greek, Cyrillic. A sign that it lacks would be an
 * empty box on paper and silence to the ear; a question mark says that something stood there.
 */
final class Letters {
    private static final Font FONT = read();

    private Letters() {}

    static String printable(String text) {
        if (text.chars().allMatch(Letters::isPlain)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (FONT.canDisplayUpTo(composed) < 0 && composed.codePoints().noneMatch(Letters::isUnprintable)) {
            return composed;
        }
        var printable = new StringBuilder();
        composed.codePoints()
                .map(letter -> isUnprintable(letter) ? ' ' : letter)
                .map(letter -> letter == '\n' || FONT.canDisplay(letter) ? letter : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Most cells hold nothing else, and asking the font of each letter takes longer than laying the cell out. */
    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    private static boolean isUnprintable(int letter) {
        return letter != '\n' && Character.isISOControl(letter);
    }

    private static Font read() {
        try (var stream = Letters.class.getResourceAsStream("/org/reconvene/reports/fonts/SourceSans3-Regular.ttf")) {
            if (stream == null) {
                throw new IllegalStateException("the reports' font was not built in");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the reports' font cannot be read", e);
        }
    }
}
