package org.reconvene.server;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.reconvene.record.boundary.PaperSettings;

/** A virus scanner that answers what it was told to, and is the one that the server asks while it is open. */
final class ScannerOnASocket implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    private final Thread answering;

    ScannerOnASocket(String answer) throws IOException {
        System.setProperty(PaperSettings.SCANNER_HOST, "127.0.0.1");
        System.setProperty(PaperSettings.SCANNER_PORT, Integer.toString(listening.getLocalPort()));
        answering = Thread.ofPlatform().daemon().start(() -> answer(answer));
    }

    private void answer(String answer) {
        while (!listening.isClosed()) {
            try (var caller = listening.accept()) {
                var in = new DataInputStream(caller.getInputStream());
                in.skipNBytes("zINSTREAM\0".length());
                for (int piece = in.readInt(); piece > 0; piece = in.readInt()) {
                    in.skipNBytes(piece);
                }
                caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // Closed, or left by its caller; the test says which it expected.
            }
        }
    }

    /** From here on the server asks a scanner that is not there. */
    void goesAway() throws IOException {
        listening.close();
        try {
            answering.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        System.clearProperty(PaperSettings.SCANNER_HOST);
        System.clearProperty(PaperSettings.SCANNER_PORT);
    }
}
