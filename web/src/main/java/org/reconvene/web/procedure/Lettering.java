package org.reconvene.web.procedure;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for a drawing, which cannot do it itself. Widths are those of Source Sans 3, a little generous. */
final class Lettering {

    private static final String THIN = "ijlI.,;:’'|!()- ";
    private static final String BROAD = "mwMW@—";

    private Lettering() {}

    /** The words in lines of at most that width, at letters of that size; a word that is longer has a line of its own. */
    static List<String> lines(String words, double width, double size, boolean bold) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static double widthOf(String words, double size, boolean bold) {
        var width = words.chars().mapToDouble(Lettering::widthOf).sum() * size;
        return bold ? width * 1.06 : width;
    }

    private static double widthOf(int letter) {
        if (THIN.indexOf(letter) >= 0) {
            return 0.27;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.84;
        }
        return Character.isUpperCase(letter) ? 0.6 : 0.51;
    }
}
