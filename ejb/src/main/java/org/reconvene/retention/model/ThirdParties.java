package org.reconvene.retention.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reconvene.retention.SubjectCase.Piece;

/**
 * Finds the names of other people in a text. A whole name is found in any letters; a part of one, such as a first name, where it begins
 * with a capital, so that rather too much is marked than too little. A person's own name and its parts are never marked, but for a
 * longer name that holds one of them.
 */
public final class ThirdParties {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final int SHORTEST = 3;

    /** Each name by its first word, with whether it is of somebody else. */
    private final Map<String, Map<List<String>, Boolean>> names = new HashMap<>();

    /**
     * For the texts about one person.
     *
     * @param own the names of that person
     * @param known the names of everybody who is known, the person among them or not
     */
    public ThirdParties(Collection<String> own, Collection<String> known) {
        known.forEach(name -> add(name, true));
        own.forEach(name -> add(name, false));
    }

    private void add(String name, boolean other) {
        var words = words(name);
        if (words.isEmpty()) {
            return;
        }
        put(words, other);
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> put(List.of(word), other));
    }

    private void put(List<String> words, boolean other) {
        names.computeIfAbsent(words.getFirst(), first -> new HashMap<>()).put(words, other);
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(found -> key(found.group())).toList();
    }

    private static String key(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("").toLowerCase(Locale.UK);
    }

    /** The text in pieces, those that name somebody else marked. */
    public List<Piece> mark(String text) {
        var words = WORD.matcher(text).results().toList();
        var pieces = new ArrayList<Piece>();
        int written = 0;
        for (int at = 0; at < words.size(); ) {
            var found = longest(words, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            var start = words.get(at).start();
            at += found.size();
            var end = words.get(at - 1).end();
            if (Boolean.TRUE.equals(
                    names.getOrDefault(found.getFirst(), Map.of()).get(found))) {
                if (start > written) {
                    pieces.add(new Piece(text.substring(written, start), false));
                }
                pieces.add(new Piece(text.substring(start, end), true));
                written = end;
            }
        }
        if (written < text.length()) {
            pieces.add(new Piece(text.substring(written), false));
        }
        return pieces;
    }

    private List<String> longest(List<MatchResult> words, int at) {
        List<String> longest = List.of();
        for (var name : names.getOrDefault(key(words.get(at).group()), Map.of()).keySet()) {
            if (name.size() > longest.size() && stands(name, words, at)) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean stands(List<String> name, List<MatchResult> words, int at) {
        if (at + name.size() > words.size()) {
            return false;
        }
        var capital = Character.isUpperCase(words.get(at).group().codePointAt(0));
        if (name.size() == 1 && !capital) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).equals(key(words.get(at + i).group()))) {
                return false;
            }
        }
        return true;
    }
}
