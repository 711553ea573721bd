package org.reconvene.account.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a password must be: long, and not the first that comes to a stranger's mind. No rule asks for signs or digits. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why the password is not taken, as a sentence that says what to do; empty if it is. */
    public static Optional<String> refuse(String password, String userName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Choose a password of at least 12 characters, for example four words with spaces");
        }
        if (length > LONGEST) {
            return Optional.of("Choose a password of at most 128 characters");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (Arrays.stream(userName.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(part -> part.length() > 3 && plain.contains(part))) {
            return Optional.of("Choose a password without your name in it");
        }
        if (isCommon(plain)) {
            return Optional.of("Many people use this password, so it is tried first. Choose another,"
                    + " for example four words that have nothing to do with each other");
        }
        return Optional.empty();
    }

    private static boolean isCommon(String plain) {
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(plain)
                || COMMON.contains(TRIMMINGS.matcher(plain).replaceAll(""))
                || isSequence(plain);
    }

    /** Whether every character follows or precedes its neighbour, as in 123456789012 and abcdefghijkl. */
    private static boolean isSequence(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            var step = Math.abs(plain.charAt(i) - plain.charAt(i - 1));
            if (step > 1 && step != 9) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> common() {
        try (var list = PasswordRules.class.getResourceAsStream("/org/reconvene/account/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("the list of common passwords is part of the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
