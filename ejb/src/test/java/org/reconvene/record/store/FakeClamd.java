package org.reconvene.record.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Takes in what is sent to be scanned and answers what it was told to; an answer that is empty never comes. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Integer> received = new CompletableFuture<>();

    FakeClamd(String answer) throws IOException {
        Thread.ofVirtual().start(() -> answerOne(answer));
    }

    InetSocketAddress address() {
        return (InetSocketAddress) listening.getLocalSocketAddress();
    }

    /** How many bytes of content came. */
    int received() {
        return received.join();
    }

    private void answerOne(String answer) {
        try (Socket caller = listening.accept()) {
            var in = new DataInputStream(caller.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            int bytes = 0;
            for (int piece = in.readInt(); piece > 0; piece = in.readInt()) {
                bytes += in.readNBytes(piece).length;
            }
            received.complete(bytes);
            if (answer.isEmpty()) {
                closed.await();
            }
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            received.completeExceptionally(new UncheckedIOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
