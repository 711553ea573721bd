package org.reconvene.seal.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.seal.HeadView;
import org.reconvene.time.boundary.BusinessClock;

/** Writes each head into the folder outside, once a minute what waits; a folder that cannot be written gets all of them when it can. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("see HandingOut")
public class HeadsFolder {

    private static final System.Logger LOG = System.getLogger(HeadsFolder.class.getName());
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofHours(1);

    @EJB
    HandingOut handing;

    @Inject
    SealSettings settings;

    @Inject
    BusinessClock clock;

    private @Nullable Instant complained;

    /** Writes what waits. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void write() {
        var folder = settings.folder();
        if (folder.isEmpty()) {
            return;
        }
        try {
            for (var waiting = handing.waiting(HandingOut.FOLDER);
                    !waiting.isEmpty();
                    waiting = handing.waiting(HandingOut.FOLDER)) {
                for (var head : waiting) {
                    write(head, folder.get());
                    handing.handed(head, HandingOut.FOLDER);
                }
            }
            complained = null;
        } catch (IOException e) {
            var now = clock.now();
            if (complained == null || !now.isBefore(complained.plus(BETWEEN_COMPLAINTS))) {
                complained = now;
                LOG.log(
                        Level.ERROR,
                        "Heads of the record wait, since the folder " + folder.get() + " cannot be written ("
                                + e.getClass().getSimpleName() + ")");
            }
        }
    }

    private static void write(HeadView head, Path folder) throws IOException {
        var name = String.format(Locale.ROOT, "reconvene-head-%08d.txt", head.number());
        var part = folder.resolve(name + ".part");
        // The folder is not made where it is missing: a disk that is not mounted is not the place outside.
        try (var file = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(StandardCharsets.UTF_8.encode(head.text()));
            file.force(true);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
