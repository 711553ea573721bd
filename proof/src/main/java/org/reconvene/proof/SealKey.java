package org.reconvene.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** The operator's key by which heads are signed. Its private half never leaves this class but to be kept in a file. */
public final class SealKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey secret;
    private final PublicKey open;

    private SealKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new key. */
    public static SealKey make() {
        try {
            return of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 has Ed25519", e);
        }
    }

    /**
     * The key in a PEM file, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws IllegalArgumentException if it holds no unencrypted Ed25519 key
     */
    public static SealKey read(String pem) {
        int begins = pem.indexOf(BEGIN);
        int ends = pem.indexOf(END);
        if (begins < 0 || ends < begins) {
            throw new IllegalArgumentException("there is no PEM \"PRIVATE KEY\" in it");
        }
        try {
            var encoded = Base64.getMimeDecoder().decode(pem.substring(begins + BEGIN.length(), ends));
            var secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return of(new KeyPair(openHalf(secret), secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no unencrypted Ed25519 key", e);
        }
    }

    private static SealKey of(KeyPair pair) {
        var key = new SealKey(pair.getPrivate(), pair.getPublic());
        // What was read may not be what was derived: the key shows that both halves belong together before it is used.
        var shown = new Head(1, 0, Entry.BEGINNING, Instant.EPOCH, Entry.BEGINNING, key.fingerprint());
        if (!key.sign(shown).isSignedBy(key.open)) {
            throw new IllegalArgumentException("its public half cannot be derived");
        }
        return key;
    }

    /** A private key is 32 bytes of chance, from which the platform derives the public half only when it makes a pair. */
    private static PublicKey openHalf(PrivateKey secret) throws GeneralSecurityException {
        var seed = ((EdECPrivateKey) secret)
                .getBytes()
                .orElseThrow(() -> new IllegalArgumentException("the key does not give its bytes"));
        var maker = KeyPairGenerator.getInstance("Ed25519");
        maker.initialize(NamedParameterSpec.ED25519, new Given(seed));
        return maker.generateKeyPair().getPublic();
    }

    /** The head, signed. */
    public SignedHead sign(Head head) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(head.text().getBytes(StandardCharsets.UTF_8));
            return new SignedHead(head, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read signs", e);
        }
    }

    /** The half that everybody may have. */
    public PublicKey open() {
        return open;
    }

    /** By which the key is named: see {@link PublicKeys#fingerprint}. */
    public String fingerprint() {
        return PublicKeys.fingerprint(open);
    }

    /** The private half as a PEM file. */
    public String pem() {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(secret.getEncoded()) + "\n"
                + END + "\n";
    }

    /** Chance that is known already. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
