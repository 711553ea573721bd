package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reconvene.access.Refusal;
import org.reconvene.record.CaseKey;
import org.reconvene.record.store.Clamd;

/** Has a paper looked at by the virus scanner, where one is set. Without its word nothing is kept. */
@ApplicationScoped
public class VirusScan {

    private static final System.Logger LOG = System.getLogger(VirusScan.class.getName());

    /** Long enough for 25 MB on a busy scanner, short enough for somebody who waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    PaperSettings settings;

    private final AtomicBoolean silent = new AtomicBoolean();

    /** Why the content is not kept; empty where nothing speaks against it. */
    Optional<Refusal> refuse(CaseKey key, byte[] content) {
        var address = settings.scanner();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            var answer = new Clamd(address.get(), PATIENCE).scan(content);
            if (silent.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "The virus scanner answers again");
            }
            if (answer == Clamd.Answer.CLEAN) {
                return Optional.empty();
            }
            LOG.log(
                    Level.WARNING,
                    "The virus scanner found something in a file for " + key.value() + "; it was not kept");
            return Optional.of(Refusal.of(
                    "file",
                    "The virus scanner found something harmful in the file. Tell whoever sent it to you, and do not"
                            + " open it"));
        } catch (IOException e) {
            if (silent.compareAndSet(false, true)) {
                LOG.log(
                        Level.ERROR,
                        "The virus scanner at " + address.get().getHostString() + " does not do its work, so no file is"
                                + " taken in until it does: " + e.getMessage());
            }
            return Optional.of(Refusal.of(
                    "file",
                    "The file could not be looked at for viruses just now, so it was not taken in."
                            + " Choose it again in a few minutes"));
        }
    }
}
