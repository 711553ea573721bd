package org.reconvene.notification.model;

import java.net.URI;
import org.reconvene.notification.NoticeKind;

/**
 * The words of an e-mail: a sentence with a reference, a link, and why it came. Mail is read on many screens and kept by many
 * servers, so that no name and no text of a case is in it.
 */
public record MailText(String subject, String body) {

    /** The mail that tells a notice. */
    public static MailText of(NoticeKind kind, String reference, URI reconvene) {
        var sentence = kind.sentence(reference);
        return new MailText("Reconvene: " + beginning(sentence), """
                %s.

                Open it: %s

                You receive this because %s. What it is about stands in Reconvene only.
                To be told in Reconvene alone, choose so under Your account: %s
                """.replaceFirst("%s", sentence)
                .replaceFirst("%s", within(reconvene, kind.address(reference)))
                .replaceFirst(
                        "%s",
                        kind.isOfACase()
                                ? "you have a part in the case with this reference"
                                : "you have an account there")
                .replaceFirst("%s", within(reconvene, "/account.xhtml")));
    }

    private static String beginning(String sentence) {
        var end = sentence.indexOf(". ");
        return end < 0 ? sentence : sentence.substring(0, end);
    }

    private static String within(URI reconvene, String address) {
        var base = reconvene.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + address;
    }
}
