package org.reconvene.record.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.reconvene.record.PaperKind;

/**
 * The name of a file as it is kept: without a path, without what a file system or an eye could stumble over.
 *
 * @param text at most 120 characters
 * @param turned whether the name as it was sent held characters that turn its direction
 */
public record PaperName(String text, boolean turned) {

    private static final int LONGEST = 120;

    /** Characters by which a name reads otherwise than it is written: gpj.exe as exe.jpg. */
    private static final String TURNING = "[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]";

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "scr", "pif", "bat", "cmd", "msi", "msp", "hta", "cpl", "jar", "js", "jse", "mjs", "vbs", "vbe",
            "wsf", "wsh", "ps1", "psm1", "lnk", "reg", "dll", "dmg", "iso", "apk", "sh", "php", "chm", "url", "vb",
            "gadget");

    /** The name as it was sent, made safe. */
    public static PaperName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var turned = !last.equals(last.replaceAll(TURNING, ""));
        var clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return new PaperName(shortened(clean), turned);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return cut(name, LONGEST - ending.length()) + ending;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** What stands behind the last dot, in small letters; empty where no dot is. */
    public String ending() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The title of a paper that nobody gave one. */
    public String title() {
        var dot = text.lastIndexOf('.');
        var title = (dot <= 0 ? text : text.substring(0, dot)).replace('_', ' ').strip();
        return title.isEmpty() ? "Document" : title;
    }

    void refuseWhatMisleads() throws Unfit {
        if (turned) {
            throw new Unfit(
                    "The name of the file holds characters that turn its direction, so that it reads otherwise than"
                            + " it is. Rename it, and choose it again");
        }
        if (PROGRAMS.contains(ending()) || ending().equals("com")) {
            throw new Unfit("The name ends as that of a program does (." + ending() + "). Send the document by itself");
        }
        var pieces = text.toLowerCase(Locale.ROOT).split("\\.", -1);
        for (int i = 1; i < pieces.length - 1; i++) {
            if (PROGRAMS.contains(pieces[i])) {
                throw new Unfit("The name holds a second ending, that of a program (." + pieces[i]
                        + "). Rename the file, and choose it again");
            }
        }
    }

    void refuseUnlessOf(PaperKind kind) throws Unfit {
        if (!ending().isEmpty() && !kind.mayEndIn(ending()) && isEnding(ending())) {
            throw new Unfit("The name ends in ." + ending() + ", but the file is " + withArticle(kind.words())
                    + ". Save it anew as what it is, or rename it to end in ." + kind.ending());
        }
    }

    /** What stands behind the dot of "Minutes of 3.12" is none. */
    private static boolean isEnding(String text) {
        return text.matches("[a-z][a-z0-9]{0,9}|[0-9][a-z][a-z0-9]?");
    }

    private static String withArticle(String words) {
        if (words.startsWith("plain") || words.startsWith("PowerPoint")) {
            return words;
        }
        return (words.matches("[AEIO].*") ? "an " : "a ") + words;
    }
}
