package org.reconvene.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.reconvene.proof.SealKey;

/**
 * The key by which heads are signed. It is in a file and never in the database: whoever can change everything there still cannot sign.
 */
@ApplicationScoped
public class OperatorsKey {

    private static final System.Logger LOG = System.getLogger(OperatorsKey.class.getName());

    @Inject
    SealSettings settings;

    private @Nullable Path readFrom;
    private @Nullable SealKey key;

    /**
     * The key of today: the one that the operator named, or one that is made where nobody named any.
     *
     * @throws IllegalStateException if there is none to be had, with the reason
     */
    public synchronized SealKey get() {
        var file = settings.key().orElseGet(settings::ownKey);
        var known = key;
        if (known != null && file.equals(readFrom)) {
            return known;
        }
        try {
            if (settings.key().isEmpty()) {
                makeWhereMissing(file);
            }
            var read = SealKey.read(Files.readString(file, StandardCharsets.UTF_8));
            key = read;
            readFrom = file;
            LOG.log(Level.INFO, "Heads of the record are signed by the key with the fingerprint " + read.fingerprint());
            return read;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the key for seals cannot be read from " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the key for seals in " + file + " is not one: " + e.getMessage(), e);
        }
    }

    private static void makeWhereMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, forTheOwner());
        Files.writeString(part, SealKey.make().pem());
        try {
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(part);
            return;
        }
        LOG.log(
                Level.WARNING,
                "No key for seals is named, so one was made: " + file + ". Keep a copy of it elsewhere, or name another"
                        + " file with RECONVENE_SEAL_KEY.");
    }

    private static FileAttribute<?>[] forTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
