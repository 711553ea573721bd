package org.reconvene.record.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder with papers, each in a file named by its number and its SHA-256. A file is whole and on the disk before its row is, so
 * that a row is never without its file; a file without a row is left behind by what was rolled back.
 *
 * @param path a folder that is there or can be made
 */
record PaperFolder(Path path) {

    private static final int PIECE = 64 * 1024;

    private static final Pattern NAME = Pattern.compile("([0-9]{1,18})-[0-9a-f]{64}(\\.part)?");

    void write(long id, String sha256, byte[] content, Instant at) throws IOException {
        Files.createDirectories(path);
        var part = path.resolve(name(id, sha256) + ".part");
        try (var out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            // Piece by piece: the channel takes as much memory outside the heap as it is given at once.
            for (int done = 0; done < content.length; ) {
                done += out.write(ByteBuffer.wrap(content, done, Math.min(PIECE, content.length - done)));
            }
            out.force(true);
        }
        Files.setLastModifiedTime(part, FileTime.from(at));
        Files.move(part, path.resolve(name(id, sha256)), StandardCopyOption.ATOMIC_MOVE);
        // The name lies in the folder, which is written by itself.
        try (var folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** The bytes, or empty where the file is not there. */
    Optional<byte[]> read(long id, String sha256) throws IOException {
        var file = path.resolve(name(id, sha256));
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** The file of that paper, or empty where it is not there. */
    Optional<Path> file(long id, String sha256) {
        return Optional.of(path.resolve(name(id, sha256))).filter(Files::isRegularFile);
    }

    /** The papers whose files were written before that instant. */
    List<Kept> before(Instant instant) throws IOException {
        var found = new ArrayList<Kept>();
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (var files = Files.newDirectoryStream(path)) {
            for (var file : files) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(instant)) {
                    found.add(new Kept(Long.parseLong(name.group(1)), file));
                }
            }
        }
        return found;
    }

    /** A file of the folder, with the number of its paper. */
    record Kept(long id, Path file) {}

    private static String name(long id, String sha256) {
        return id + "-" + sha256;
    }
}
