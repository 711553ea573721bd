package org.reconvene.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public keys that a checker has.
 *
 * @param known by fingerprint, for heads of the past: whether they are what they were, the heads after them say
 * @param trusted the fingerprints by one of which the last head must be signed; empty where the reader compares it by eye
 */
public record PublicKeys(Map<String, PublicKey> known, Set<String> trusted) {

    public PublicKeys {
        known = Map.copyOf(known);
        trusted = Set.copyOf(trusted);
    }

    /** These keys, of which that one is the operator's of today. */
    public static PublicKeys of(Map<String, PublicKey> past, PublicKey today) {
        var known = new HashMap<>(past);
        var fingerprint = fingerprint(today);
        known.put(fingerprint, today);
        return new PublicKeys(known, Set.of(fingerprint));
    }

    /** What is wrong with the signature of a head; null where nothing is. */
    public @Nullable String fault(SignedHead head) {
        var key = known.get(head.head().key());
        if (key == null) {
            return "it names a key that is not known here";
        }
        return head.isSignedBy(key) ? null : "its signature is not right";
    }

    /** Whether that head may be the last one. */
    public boolean trusts(SignedHead head) {
        return trusted.isEmpty() || trusted.contains(head.head().key());
    }

    /** SHA-256 over the key as X.509 encodes it. */
    public static String fingerprint(PublicKey key) {
        return Sha256.hex(key.getEncoded());
    }

    /** The key as it is handed out: X.509 in Base64. */
    public static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * A key as it was handed out.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PublicKey read(String text) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no Ed25519 key", e);
        }
    }
}
