package org.reconvene.interchange.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that begins as told and then repeats itself for ever, and knows how much of it was taken. */
final class EndlessFile extends InputStream {

    private final byte[] start;
    private final byte[] again;
    private long taken;

    EndlessFile(String start, String again) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.again = again.getBytes(StandardCharsets.UTF_8);
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        long at = taken++;
        return at < start.length ? start[(int) at] : again[(int) ((at - start.length) % again.length)];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        for (int i = 0; i < length; i++) {
            buffer[offset + i] = (byte) read();
        }
        return length;
    }
}
