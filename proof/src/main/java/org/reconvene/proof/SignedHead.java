package org.reconvene.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Optional;

/**
 * A head with its signature.
 *
 * @param signature Ed25519, in Base64
 */
public record SignedHead(Head head, String signature) {

    /** As it is handed out: eight lines that can be printed, mailed and pasted. */
    public String text() {
        return head.text() + "signature: " + signature + "\n";
    }

    /** By which the next head names this one. */
    public String hash() {
        return Sha256.hex(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether that key signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(head.text().getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The head that somebody kept, with whatever a letter or a mail put around it; empty where there is none. */
    public static Optional<SignedHead> read(String text) {
        int begins = text.indexOf(Head.TITLE);
        if (begins < 0) {
            return Optional.empty();
        }
        var said = new HashMap<String, String>();
        text.substring(begins).lines().limit(40).forEach(line -> {
            var words = line.replaceFirst("^[>\\s]+", "").strip();
            int colon = words.indexOf(": ");
            if (colon > 0) {
                said.putIfAbsent(
                        words.substring(0, colon), words.substring(colon + 2).strip());
            }
        });
        try {
            var head = new Head(
                    Long.parseLong(said.getOrDefault("number", "")),
                    Long.parseLong(said.getOrDefault("size", "")),
                    Sha256.text(Sha256.bytes(said.getOrDefault("root", ""))),
                    Instant.parse(said.getOrDefault("sealed", "")),
                    Sha256.text(Sha256.bytes(said.getOrDefault("previous", ""))),
                    Sha256.text(Sha256.bytes(said.getOrDefault("key", ""))));
            var signature = said.getOrDefault("signature", "");
            return signature.isEmpty() ? Optional.empty() : Optional.of(new SignedHead(head, signature));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
