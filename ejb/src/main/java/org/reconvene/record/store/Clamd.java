package org.reconvene.record.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a clamd over TCP, by its command INSTREAM. The client library at hand waits for ever for a scanner that accepts and does not
 * answer, and this must not: who waits here waits in a page.
 */
public final class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final int patience;

    public Clamd(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = (int) patience.toMillis();
    }

    /** What the scanner says. */
    public enum Answer {
        CLEAN,
        FOUND
    }

    /**
     * Sends the content and waits for the answer.
     *
     * @throws IOException if it is not there, does not answer in time, or answers anything but that it found something or nothing
     */
    public Answer scan(byte[] content) throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("no computer is known by that name");
        }
        try (var socket = new Socket()) {
            // A write has no limit of its own, and an answer can come letter by letter: the end of patience closes the
            // line.
            CompletableFuture.delayedExecutor(patience, TimeUnit.MILLISECONDS).execute(() -> close(socket));
            socket.connect(address, patience);
            send(content, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            var answer = answer(socket.getInputStream());
            if (answer.equals("stream: OK")) {
                return Answer.CLEAN;
            }
            if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
                return Answer.FOUND;
            }
            throw new IOException("it answered: " + (answer.isEmpty() ? "nothing" : answer));
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < content.length; at += PIECE) {
            int piece = Math.min(PIECE, content.length - at);
            out.writeInt(piece);
            out.write(content, at, piece);
        }
        out.writeInt(0);
        out.flush();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the line to the scanner cannot be closed", e);
        }
    }

    /** What comes before the zero that ends the answer. */
    private static String answer(InputStream in) throws IOException {
        var answer = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            answer.append((char) letter);
            if (answer.length() > LONGEST_ANSWER) {
                throw new IOException("it does not come to an end of its answer");
            }
        }
        return answer.toString().strip();
    }
}
