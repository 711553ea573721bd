package org.reconvene.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A notice on its way by e-mail: waiting until it went, or until it is certain that it cannot. */
@Entity
@Table(name = "notice_mail")
@NullUnmarked
public class Mail {

    @Id
    @Column(name = "notice_id")
    private long notice;

    @Column(name = "person_id")
    private long person;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    @Column(name = "next_at")
    private Instant nextAt;

    private int tries;

    @Column(name = "tried_since")
    private @Nullable Instant triedSince;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected Mail() {}

    /** A mail that waits for the next round. */
    public Mail(Notice notice) {
        this.notice = notice.id();
        this.person = notice.person().value();
        this.at = notice.at();
        this.nextAt = notice.at();
        this.status = MailStatus.WAITING;
    }

    /** It is about to be offered to the mail server; nobody else takes it before that instant. */
    public void isTaken(Instant now, Instant until) {
        nextAt = until;
        tries++;
        if (triedSince == null) {
            triedSince = now;
        }
    }

    /** The mail server accepted it. */
    public void went(Instant when) {
        status = MailStatus.SENT;
        doneAt = when;
    }

    /** The mail server will never accept it. */
    public void isUndeliverable(Instant when) {
        status = MailStatus.UNDELIVERABLE;
        doneAt = when;
    }

    /** It did not go this time: again after the pause, or never where it was tried for long enough. */
    public void didNotGo(Instant when) {
        Retries.next(tries, triedSince, when).ifPresentOrElse(again -> nextAt = again, () -> isUndeliverable(when));
    }

    public boolean isWaiting() {
        return status == MailStatus.WAITING;
    }

    public long notice() {
        return notice;
    }
}
