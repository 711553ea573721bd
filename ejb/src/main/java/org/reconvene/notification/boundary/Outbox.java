package org.reconvene.notification.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.notification.model.Letter;
import org.reconvene.notification.model.Mail;
import org.reconvene.notification.store.Mails;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Takes mails out of the outbox one by one, each step in a transaction of its own: a mail is taken for a short while, committed, then
 * offered to the mail server, then settled. Whoever dies in between leaves one mail that was taken; when its while is over it is
 * offered again with the same Message-ID. See docs/adr/0010.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unrecorded("what is told was recorded where it happened; that it also goes by e-mail is nobody’s act")
public class Outbox {

    /** Longer than an offer can last: {@link SmtpConnection} waits at most four times ten seconds. */
    static final Duration TAKEN_FOR = Duration.ofSeconds(50);

    private static final Duration SENT_KEPT = Duration.ofDays(7);
    private static final Duration UNDELIVERABLE_KEPT = Duration.ofDays(90);

    @Inject
    Mails mails;

    @Inject
    BusinessClock clock;

    /** Whether any mail waits to go now. */
    public boolean anyDue() {
        return mails.anyDue(clock.now());
    }

    /** Takes the mail whose turn it is; empty where none is due. */
    public Optional<Letter> take() {
        var now = clock.now();
        for (var due = mails.firstDue(now); due.isPresent(); due = mails.firstDue(now)) {
            var mail = due.get();
            var letter = mails.letter(mail.notice());
            if (letter.isPresent()) {
                mail.isTaken(now, now.plus(TAKEN_FOR));
                return letter;
            }
            mails.remove(mail);
        }
        return Optional.empty();
    }

    /** The mail server accepted it. */
    public void went(Letter letter) {
        mails.lock(letter.notice()).ifPresent(mail -> mail.went(clock.now()));
    }

    /** The mail server put it off, or could not be heard; answers whether it is tried again. */
    public boolean didNotGo(Letter letter) {
        var mail = mails.lock(letter.notice());
        mail.ifPresent(found -> found.didNotGo(clock.now()));
        return mail.map(Mail::isWaiting).orElse(false);
    }

    /** The mail server will never accept it. */
    public void isUndeliverable(Letter letter) {
        mails.lock(letter.notice()).ifPresent(mail -> mail.isUndeliverable(clock.now()));
    }

    /** Deletes what went a week ago, so that an ended case keeps few rows. */
    public void tidy() {
        var now = clock.now();
        mails.forget(now.minus(SENT_KEPT), now.minus(UNDELIVERABLE_KEPT));
    }
}
