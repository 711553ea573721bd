package org.reconvene.notification.model;

import org.reconvene.seal.HeadView;

/** The words of an e-mail by which a head of the record goes to whoever keeps it outside. It says nothing of any case. */
public final class HeadMail {

    private HeadMail() {}

    /** The mail with that head. */
    public static MailText of(HeadView head) {
        return new MailText("Reconvene: head " + head.number() + " of the record", """
                Keep this mail. With the lines below anybody can tell later whether something that was recorded until then was changed or
                removed: a records manager pastes them on the page Proof.

                """ + head.text());
    }
}
