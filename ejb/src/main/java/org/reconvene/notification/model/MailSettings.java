package org.reconvene.notification.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which mail server takes e-mail, and what is written into it.
 *
 * @param user null where the mail server asks for none
 * @param from the address of the sender
 * @param reconvene where people open Reconvene
 */
public record MailSettings(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Tls tls,
        String from,
        URI reconvene) {

    /** The setting without which no e-mail is sent. */
    public static final String HOST = "RECONVENE_SMTP_HOST";

    /** How what is sent is kept secret on its way to the mail server. */
    public enum Tls {
        /** The connection begins in the open and goes on encrypted, or not at all. */
        STARTTLS(587),
        /** The connection is encrypted from the beginning. */
        TLS(465),
        /** For a mail server on the same machine. */
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /**
     * The settings by their names in the environment; empty where no mail server is named.
     *
     * @throws IllegalArgumentException with the setting to mend
     */
    public static Optional<MailSettings> of(UnaryOperator<@Nullable String> named) {
        var host = given(named, HOST);
        if (host == null) {
            return Optional.empty();
        }
        var tls = tls(given(named, "RECONVENE_SMTP_TLS"));
        var port = given(named, "RECONVENE_SMTP_PORT");
        return Optional.of(new MailSettings(
                host,
                port == null ? tls.port : Integer.parseInt(port),
                given(named, "RECONVENE_SMTP_USER"),
                given(named, "RECONVENE_SMTP_PASSWORD"),
                tls,
                needed(named, "RECONVENE_MAIL_FROM"),
                URI.create(needed(named, "RECONVENE_ADDRESS"))));
    }

    private static Tls tls(@Nullable String text) {
        return text == null ? Tls.STARTTLS : Tls.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String needed(UnaryOperator<@Nullable String> named, String name) {
        var text = given(named, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is needed where " + HOST + " is given");
        }
        return text;
    }

    private static @Nullable String given(UnaryOperator<@Nullable String> named, String name) {
        var text = named.apply(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
