package org.reconvene.notification.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.seal.boundary.HandingOut;
import org.reconvene.seal.boundary.SealSettings;
import org.reconvene.time.boundary.BusinessClock;

/** Sends each head of the record to the address outside, once a minute what waits; while the mail server is down they wait. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("a head says nothing of any case")
public class HeadsByMail {

    private static final System.Logger LOG = System.getLogger(HeadsByMail.class.getName());
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofHours(1);

    @EJB
    HandingOut handing;

    @Inject
    SealSettings seals;

    @Inject
    MailServer server;

    @Inject
    BusinessClock clock;

    private @Nullable Instant complained;

    /** Sends what waits. */
    @Schedule(hour = "*", minute = "*", second = "55", persistent = false)
    public void send() {
        var address = seals.mail();
        if (address.isEmpty() || !server.isNamed()) {
            return;
        }
        var waiting = handing.waiting(HandingOut.MAIL);
        if (waiting.isEmpty()) {
            return;
        }
        try (var connection = SmtpConnection.open(server.settings().orElseThrow())) {
            for (var head : waiting) {
                if (!connection.offer(head, address.get())) {
                    complain("it was not taken");
                    return;
                }
                handing.handed(head, HandingOut.MAIL);
            }
            complained = null;
        } catch (MessagingException | IllegalArgumentException e) {
            complain(e.getClass().getSimpleName());
        }
    }

    /** Once an hour, so that an outage leaves the rest of the log readable. */
    private void complain(String reason) {
        var now = clock.now();
        if (complained == null || !now.isBefore(complained.plus(BETWEEN_COMPLAINTS))) {
            complained = now;
            LOG.log(Level.ERROR, "Heads of the record wait, since their mail does not go (" + reason + ")");
        }
    }
}
