package org.reconvene.notification.boundary;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.notification.model.Letter;
import org.reconvene.notification.model.MailSettings;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Sends what is in the outbox, every ten seconds, until nothing is due. While the mail server cannot be reached no mail is taken, and
 * each round asks anew: when it is back, what waits goes at once.
 */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@AccessTimeout(value = 2, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("see Outbox")
public class Posting {

    private static final System.Logger LOG = System.getLogger(Posting.class.getName());
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofHours(1);

    @EJB
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    BusinessClock clock;

    private @Nullable Instant complained;

    /** Sends everything that is due. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    public void send() {
        try {
            var settings = server.settings();
            if (settings.isPresent() && outbox.anyDue()) {
                send(settings.get());
                complained = null;
            }
        } catch (MessagingException | IllegalArgumentException e) {
            complain(e);
        }
    }

    private void send(MailSettings settings) throws MessagingException {
        try (var connection = SmtpConnection.open(settings)) {
            for (var letter = outbox.take(); letter.isPresent(); letter = outbox.take()) {
                var answer = connection.offer(letter.get());
                settle(letter.get(), answer);
                if (answer == SmtpConnection.Answer.PUT_OFF && !connection.stands()) {
                    return;
                }
            }
        }
    }

    private void settle(Letter letter, SmtpConnection.Answer answer) {
        switch (answer) {
            case ACCEPTED -> outbox.went(letter);
            case PUT_OFF -> {
                if (!outbox.didNotGo(letter)) {
                    cannotReach(letter);
                }
            }
            case REFUSED -> {
                outbox.isUndeliverable(letter);
                cannotReach(letter);
            }
        }
    }

    private static void cannotReach(Letter letter) {
        LOG.log(
                System.Logger.Level.WARNING,
                "E-mail could not be delivered to person " + letter.person() + "; see the page People");
    }

    /** Once an hour, so that an outage leaves the rest of the log readable. Its words come from the mail server, so only its kind. */
    private void complain(Exception reason) {
        var now = clock.now();
        if (complained == null || !now.isBefore(complained.plus(BETWEEN_COMPLAINTS))) {
            complained = now;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "E-mail waits: "
                            + (reason instanceof IllegalArgumentException
                                    ? reason.getMessage()
                                    : "the mail server cannot be reached ("
                                            + reason.getClass().getSimpleName() + ")"));
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        outbox.tidy();
    }
}
