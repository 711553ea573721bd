package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A key that was kept in a file signs as it did before, and nothing else is taken for one. */
class SealKeyTest {

    private static final Head HEAD =
            new Head(1, 0, Entry.BEGINNING, Instant.parse("2026-11-22T08:00:00Z"), Entry.BEGINNING, Entry.BEGINNING);

    /** The first key of RFC 8032, section 7.1, as X.509 and PKCS 8 encode one: what comes before is the same for every key. */
    private static final String SECRET =
            "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String OPEN =
            "302a300506032b6570032100" + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @Test
    void the_public_half_of_the_published_key_is_derived() {
        var key = SealKey.read(pem(HexFormat.of().parseHex(SECRET)));
        assertThat(HexFormat.of().formatHex(key.open().getEncoded())).isEqualTo(OPEN);
        assertThat(key.fingerprint()).isEqualTo(Sha256.hex(HexFormat.of().parseHex(OPEN)));
        assertThat(HexFormat.of()
                        .formatHex(PublicKeys.read(PublicKeys.text(key.open())).getEncoded()))
                .isEqualTo(OPEN);
    }

    @Test
    void a_key_from_its_file_is_the_one_that_was_made() {
        var made = SealKey.make();
        assertThat(made.pem()).matches("-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=]{64}\n-----END PRIVATE KEY-----\n");
        var read = SealKey.read("Kept since November.\r\n" + made.pem().replace("\n", "\r\n") + "\r\n");
        assertThat(read.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(read.sign(HEAD).isSignedBy(made.open())).isTrue();
        assertThat(SealKey.make().fingerprint()).isNotEqualTo(made.fingerprint());
    }

    @Test
    void what_holds_no_ed25519_key_is_refused_with_what_is_wrong() throws GeneralSecurityException {
        var pem = SealKey.make().pem();
        assertThatThrownBy(() -> SealKey.read("")).hasMessageContaining("there is no PEM");
        assertThatThrownBy(() -> SealKey.read(pem.replace("BEGIN PRIVATE", "BEGIN ENCRYPTED PRIVATE")))
                .hasMessageContaining("there is no PEM");
        assertThatThrownBy(() -> SealKey.read(pem.substring(0, 60))).hasMessageContaining("there is no PEM");
        assertThatThrownBy(() -> SealKey.read("-----END PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\n"))
                .hasMessageContaining("there is no PEM");
        var other = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        assertThatThrownBy(() -> SealKey.read(pem(other.getPrivate().getEncoded())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is no unencrypted Ed25519 key");
        assertThatThrownBy(() -> PublicKeys.read(
                        Base64.getEncoder().encodeToString(other.getPublic().getEncoded())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is no Ed25519 key");
    }

    private static String pem(byte[] encoded) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
