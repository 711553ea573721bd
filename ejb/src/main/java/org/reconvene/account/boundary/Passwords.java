package org.reconvene.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns passwords into hashes by the platform's PBKDF2, with OWASP's strength for HMAC-SHA-512. Chosen over bcrypt because it
 * reads a pass phrase to its end, where bcrypt stops after 72 bytes, and because a hash names its own parameters, so that they
 * can be raised without anybody signing in anew.
 */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    /** Letters and digits that are not mistaken for each other when read out or copied by hand. */
    private static final String SPEAKABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String nobodys = "";

    @PostConstruct
    void begin() {
        pbkdf2.initialize(STRENGTH);
        nobodys = hash(random(20));
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    boolean match(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }

    /** A hash that fits no password, so that an unknown user name costs the same work as a known one. */
    String nobodys() {
        return nobodys;
    }

    /** Random characters in groups of five: {@code k3m9a-w7qrt}. */
    String random(int characters) {
        var text = random.ints(characters, 0, SPEAKABLE.length())
                .mapToObj(at -> String.valueOf(SPEAKABLE.charAt(at)))
                .collect(Collectors.joining());
        return text.replaceAll("(.{5})(?!$)", "$1-");
    }
}
