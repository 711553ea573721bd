package org.reconvene.launch;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Looks whether the settings for e-mail can be what they are; the server reads them itself, so that no password is passed on. */
final class MailSettings {

    static final String HOST = "RECONVENE_SMTP_HOST";
    static final String PORT = "RECONVENE_SMTP_PORT";
    static final String TLS = "RECONVENE_SMTP_TLS";
    static final String FROM = "RECONVENE_MAIL_FROM";
    static final String ADDRESS = "RECONVENE_ADDRESS";

    private static final Set<String> KINDS = Set.of("starttls", "tls", "none");

    private MailSettings() {}

    /**
     * Refuses what cannot be; without a mail server nothing is looked at.
     *
     * @throws Refusal with the setting and what it must be
     */
    static void refuseUnlessUsable(Map<String, String> said) throws Refusal {
        if (given(said, HOST).isEmpty()) {
            return;
        }
        String port = given(said, PORT);
        if (!port.isEmpty()
                && !(port.matches("[0-9]{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= 65535)) {
            throw new Refusal(PORT + " is \"" + port + "\"; it must be a number between 1 and 65535.");
        }
        String tls = given(said, TLS);
        if (!tls.isEmpty() && !KINDS.contains(tls)) {
            throw new Refusal(TLS + " is \"" + tls + "\"; it must be starttls, tls or none.");
        }
        if (!given(said, FROM).matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refusal(FROM + " must name the sender of e-mail, for example reconvene@example.org, since " + HOST
                    + " names a mail server.");
        }
        refuseUnlessAddress(given(said, ADDRESS));
    }

    private static void refuseUnlessAddress(String address) throws Refusal {
        Refusal refusal = new Refusal(ADDRESS + " must say where people open Reconvene, for example"
                + " https://reconvene.example.org, since e-mail leads there.");
        if (!address.matches("https?://[^\\s]+")) {
            throw refusal;
        }
        try {
            if (URI.create(address).getHost() == null) {
                throw refusal;
            }
        } catch (IllegalArgumentException e) {
            throw refusal;
        }
    }

    private static String given(Map<String, String> said, String name) {
        return said.getOrDefault(name, "").strip();
    }
}
