package org.reconvene.account.model;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not among those that are tried first. How soon it would be tried is measured with lists of used
 * passwords, names and words, rows of keys, repetitions and dates; what belongs to the person counts for nothing. No rule asks for
 * signs or digits.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Measuring costs more with each character; nobody is saved by what stands behind the hundredth. */
    private static final int MEASURED = 100;

    /** From 10,000,000,000 guesses on, the best mark. */
    private static final int ENOUGH = 4;

    /** So much must be left when the words that belong to the person are taken out. */
    private static final int LEFT = 8;

    private static final int SHORTEST_WORD = 3;

    /** What everybody who tries passwords here tries, beside the person's own. */
    private static final List<String> OF_THE_SERVICE =
            List.of("reconvene", "safeguarding", "children", "demonstration", "correct horse battery staple");

    /** The signs that are read as letters too; each more that a password holds doubles the readings that are measured. */
    private static final String READ_AS_LETTERS = "4@8({[<369&#!1/|0$5+7%2";

    private static final int DIFFERENT_READINGS = 4;
    private static final char READ_AS_NOTHING = '·';

    private static final Zxcvbn MEASURE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Why the password is not taken, as a sentence that says what to do; empty if it is.
     *
     * @param about what is known of the person: their name, their partnership
     */
    public static Optional<String> refuse(String password, String userName, String... about) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Choose a password of at least 12 characters, for example four words with spaces");
        }
        if (length > LONGEST) {
            return Optional.of("Choose a password of at most 128 characters");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (words(userName).filter(word -> word.length() > SHORTEST_WORD).anyMatch(plain::contains)) {
            return Optional.of("Choose a password without your name in it");
        }
        var own = Stream.concat(
                        Stream.concat(Stream.of(userName), Arrays.stream(about)).flatMap(PasswordRules::words),
                        OF_THE_SERVICE.stream())
                .collect(Collectors.toUnmodifiableSet());
        if (left(plain, own) < LEFT) {
            return Optional.of(
                    "Little is left of this password without your partnership’s, the service’s and your own name."
                            + " Take four words that do not belong together");
        }
        return MEASURE.measure(measured(password), List.copyOf(own)).getScore() < ENOUGH
                ? Optional.of("This is among the passwords that are tried first."
                        + " Take four words that do not belong together")
                : Optional.empty();
    }

    /** How many characters are left where those words are taken out, the longest first. */
    private static long left(String plain, Set<String> own) {
        var rest = plain;
        for (var word : own.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
    }

    /** As much of it as is measured, so that no password keeps the server busy. */
    private static String measured(String password) {
        var measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        var readings = new HashSet<Character>();
        var text = new StringBuilder(measured);
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (READ_AS_LETTERS.indexOf(sign) >= 0 && !readings.contains(sign)) {
                if (readings.size() == DIFFERENT_READINGS) {
                    text.setCharAt(i, READ_AS_NOTHING);
                } else {
                    readings.add(sign);
                }
            }
        }
        return text.toString();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }
}
