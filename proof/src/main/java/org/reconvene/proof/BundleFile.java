package org.reconvene.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The ZIP file of a bundle. Nothing in it is unpacked to a disk. */
final class BundleFile implements AutoCloseable {

    /** Far more than a case has; a file that unpacks to more is refused before it fills the machine. */
    private static final long MOST = 16L * 1024 * 1024 * 1024;

    private static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;

    private final ZipFile zip;
    private long left;

    BundleFile(Path path) throws IOException {
        this(path, MOST);
    }

    /** @param most how many bytes may be read out of it, one file after the other */
    BundleFile(Path path, long most) throws IOException {
        left = most;
        zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    }

    /**
     * The names of everything in it.
     *
     * @throws IOException if a name stands twice, so that another program might show another file
     */
    List<String> names() throws IOException {
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var each : Collections.list(zip.entries())) {
            if (!seen.add(each.getName())) {
                throw new IOException(each.getName() + " stands in it twice");
            }
            if (!each.isDirectory()) {
                names.add(each.getName());
            }
        }
        return names;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    String text(String name) throws IOException {
        try (var in = open(name)) {
            var bytes = in.readNBytes(LONGEST_TEXT);
            spend(bytes.length);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    String hash(String name) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[64 * 1024];
        try (var in = open(name)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                spend(read);
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.text(digest.digest());
    }

    /** Gives each line to the taker, without keeping them. */
    void lines(String name, Consumer<String> taker) throws IOException {
        var line = new StringBuilder();
        try (var in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8), 64 * 1024)) {
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                if (letter != '\n') {
                    line.append((char) letter);
                } else {
                    take(line, taker);
                }
                if (line.length() > LONGEST_LINE) {
                    throw new IOException("a line of " + name + " has no end");
                }
            }
            take(line, taker);
        }
    }

    private void take(StringBuilder line, Consumer<String> taker) throws IOException {
        if (!line.isEmpty()) {
            spend(line.length());
            taker.accept(line.toString());
            line.setLength(0);
        }
    }

    private void spend(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("it unpacks to more than any bundle has");
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not in it");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
