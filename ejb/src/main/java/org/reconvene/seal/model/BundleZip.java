package org.reconvene.seal.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.Sha256;

/** The file of a bundle while it is written, with the SHA-256 of everything that was put into it. */
public final class BundleZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Instant at;
    private final Map<String, String> files = new TreeMap<>();
    private MessageDigest digest = Sha256.digest();
    private String name = "";

    /** @param at the time that each file in it carries */
    public BundleZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    public void add(String file, byte[] content) throws IOException {
        begin(file);
        write(content);
        end();
    }

    /** Begins a file of lines. */
    public void begin(String file) throws IOException {
        name = file;
        digest = Sha256.digest();
        var entry = new ZipEntry(file);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
    }

    /** Writes a line into the file that was begun. */
    public void line(String line) {
        try {
            write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file that was begun. */
    public void end() throws IOException {
        zip.closeEntry();
        files.put(name, Sha256.text(digest.digest()));
    }

    private void write(byte[] bytes) throws IOException {
        digest.update(bytes);
        zip.write(bytes);
    }

    /** The SHA-256 of everything in it so far. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** Adds what the bundle says of itself, and answers its fingerprint. */
    public String addProof(CaseProof proof) throws IOException {
        add(CaseProof.NAME, proof.text().getBytes(StandardCharsets.UTF_8));
        return files.getOrDefault(CaseProof.NAME, "");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
