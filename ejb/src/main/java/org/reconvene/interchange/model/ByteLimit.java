package org.reconvene.interchange.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and refuses at the limit, without reading on. */
final class ByteLimit extends FilterInputStream {

    private final long limit;
    private long taken;

    ByteLimit(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        // One byte past the limit is enough to know that there is more.
        int wanted = (int) Math.min(length, Math.max(1, limit - taken + 1));
        int read = super.read(buffer, offset, wanted);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws FileRefusal {
        taken += read;
        if (taken > limit) {
            throw new FileRefusal("The file is larger than " + inWords(limit)
                    + ", the most that is read at once. Export one census year at a time.");
        }
    }

    private static String inWords(long bytes) {
        long megabyte = 1024L * 1024;
        return bytes >= megabyte ? bytes / megabyte + " MB" : bytes + " bytes";
    }
}
