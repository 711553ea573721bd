package org.reconvene.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything worth keeping; one Reconvene at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is missing and keeps other launchers out of it until closed.
     *
     * @throws Refusal if it cannot be written, or another Reconvene uses it
     */
    static DataFolder claim(Path folder) throws Refusal {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("database"));
            Files.createDirectories(folder.resolve("log"));
            channel = FileChannel.open(
                    folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal("The data folder " + folder + " cannot be written; make it writable, or name another one"
                    + " with " + Settings.DATA + ".");
        }
        try {
            DataFolder claimed = new DataFolder(folder, channel);
            claimed.refuseASecondRun(lock(channel));
            return claimed;
        } catch (IOException e) {
            throw new Refusal("The data folder " + folder + " is on a disk that cannot lock files; name another one"
                    + " with " + Settings.DATA + ".");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void refuseASecondRun(@Nullable FileLock lock) throws Refusal, IOException {
        // A server outlives a launcher that was killed, so the lock alone does not tell.
        var running = RunningServer.readFrom(running());
        if (running.isPresent()) {
            lockFile.close();
            throw new Refusal("Reconvene is already running at "
                    + running.get().address() + " with the data folder " + folder + "; stop it first (kill "
                    + running.get().process() + "), or name another data folder with " + Settings.DATA + " and another"
                    + " port with " + Settings.PORT + ".");
        }
        if (lock == null) {
            lockFile.close();
            throw new Refusal("Another Reconvene is just starting with the data folder " + folder + "; wait for it, or"
                    + " name another data folder with " + Settings.DATA + ".");
        }
    }

    Path path() {
        return folder;
    }

    Path database() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("log");
    }

    /** What the server process prints; started anew with each run. */
    Path console() {
        return log().resolve("console.log");
    }

    /** The server's own working folder: its configuration of this run, its transaction store, its temporary files. */
    Path serverBase() {
        return folder.resolve("server");
    }

    /** Where the running server is noted. */
    Path running() {
        return folder.resolve("running.properties");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
