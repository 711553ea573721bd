package org.reconvene.letterhead.model;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.letterhead.KeepLetterhead;

/** What a letterhead must be, so that an address still stands where the window of an envelope leaves it room. */
public final class LetterheadRules {

    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_REPLIES = 120;
    private static final int LONGEST_WORDS = 200;

    private LetterheadRules() {}

    /** Everything that must be mended first; empty if nothing. */
    public static List<Refusal> refuse(KeepLetterhead command) {
        var refusals = new ArrayList<Refusal>();
        var lines = lines(command.address());
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            refusals.add(Refusal.of(
                    "address",
                    "Write the address in at most " + MOST_LINES + " lines of at most " + LONGEST_LINE
                            + " characters each"));
        }
        refuseLong("replies", command.replies(), LONGEST_REPLIES, refusals);
        refuseLong("words", command.words(), LONGEST_WORDS, refusals);
        if (command.language() == null) {
            refusals.add(Refusal.of("language", "Choose the language in which letters are made"));
        }
        return refusals;
    }

    /** The lines of an address that hold something, each without the blanks around it. */
    public static List<String> lines(String address) {
        return address.lines()
                .map(LetterheadRules::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The text on one line, without the blanks around it. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void refuseLong(String field, String text, int longest, List<Refusal> refusals) {
        if (oneLine(text).length() > longest) {
            refusals.add(Refusal.of(field, "Write one line of at most " + longest + " characters"));
        }
    }
}
