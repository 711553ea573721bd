package org.reconvene.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.language.Language;

/**
 * What a partnership's letters and documents say of it.
 *
 * @param name as it writes it
 * @param address its lines; empty where none are known
 * @param replies how it is reached, on one line: "01632 960001, letters@example.org"; empty where nothing is known
 * @param crest for the eye alone; null where there is none
 * @param words its own, at the foot of letters; empty where there are none
 * @param language in which its letters are made
 */
public record Letterhead(
        String name,
        List<String> address,
        String replies,
        @Nullable Crest crest,
        String words,
        Language language) {
    public Letterhead {
        Stated.text("partnership", name);
        address = Stated.lines("address", address, 0);
    }

    /** A picture as PNG. */
    public record Crest(byte[] png) {}

    /** The address, and beneath it how the partnership is reached; empty where neither is known. */
    public List<String> lines() {
        return Stream.concat(address.stream(), Stream.of(replies).filter(line -> !line.isBlank()))
                .toList();
    }

    /** Of a partnership of which only the name is known, in English. */
    public static Letterhead of(String name) {
        return new Letterhead(name, List.of(), "", null, "", Language.ENGLISH);
    }

    /** The same with that address. */
    public Letterhead at(List<String> lines) {
        return new Letterhead(name, lines, replies, crest, words, language);
    }

    /** The same in another language. */
    public Letterhead in(Language other) {
        return new Letterhead(name, address, replies, crest, words, other);
    }

    /** What is read of it. */
    @Override
    public String toString() {
        return String.join(
                        ", ", Stream.concat(Stream.of(name), lines().stream()).toList()) + ". " + words;
    }
}
