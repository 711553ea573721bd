package org.reconvene.record.model;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what lies in one file, and stops where it becomes more than anybody reads: a bomb. */
final class Unpacking {

    /** Everything in one file together, in bytes. */
    private static final long MOST = 200L * 1024 * 1024;

    /** Above this a part is asked how much it was packed. */
    private static final long SMALL = 1024L * 1024;

    private static final long HIGHEST_RATIO = 200;

    private final byte[] buffer = new byte[64 * 1024];
    private long left = MOST;

    /** Is given what was unpacked, piece by piece. */
    interface Taker {
        void take(byte[] piece, int length) throws Unfit;
    }

    /**
     * Unpacks a part to its end.
     *
     * @throws Unfit if it is damaged, or more than can be
     */
    void part(byte[] content, ZipPart part, Taker taker) throws Unfit {
        long length = part.deflated()
                ? inflate(content, part.data(), part.packed(), taker)
                : copy(content, part.data(), part.packed(), taker);
        if (length != part.length()) {
            throw Unfit.damaged();
        }
    }

    private long copy(byte[] content, int from, int length, Taker taker) throws Unfit {
        for (int at = 0; at < length; at += buffer.length) {
            int piece = Math.min(buffer.length, length - at);
            System.arraycopy(content, from + at, buffer, 0, piece);
            spend(piece);
            taker.take(buffer, piece);
        }
        return length;
    }

    private long inflate(byte[] content, int from, int length, Taker taker) throws Unfit {
        return inflate(content, from, length, true, taker);
    }

    /**
     * Inflates from that place on, and answers how much it was.
     *
     * @param bare whether there is no zlib header before it
     */
    long inflate(byte[] content, int from, int length, boolean bare, Taker taker) throws Unfit {
        try (var inflater = new Inflating(bare)) {
            inflater.it.setInput(content, from, length);
            long unpacked = 0;
            while (!inflater.it.finished()) {
                int piece = inflater.it.inflate(buffer);
                if (piece == 0 && !inflater.it.finished()) {
                    throw Unfit.damaged();
                }
                unpacked += piece;
                spend(piece);
                if (unpacked > SMALL && unpacked > HIGHEST_RATIO * length) {
                    throw Unfit.bomb();
                }
                taker.take(buffer, piece);
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw Unfit.damaged();
        }
    }

    private void spend(int piece) throws Unfit {
        left -= piece;
        if (left < 0) {
            throw Unfit.bomb();
        }
    }

    /** Keeps what is taken, up to a limit. */
    static final class Kept implements Taker {

        private final int most;
        private byte[] bytes;
        private int length;

        /**
         * @param expected how much it is said to be; kept without a copy where that is true
         */
        Kept(int most, long expected) throws Unfit {
            if (expected > most) {
                throw Unfit.bomb();
            }
            this.most = most;
            this.bytes = new byte[(int) expected];
        }

        @Override
        public void take(byte[] piece, int taken) throws Unfit {
            if (length + taken > most) {
                throw Unfit.bomb();
            }
            if (length + taken > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(length + taken, 2 * bytes.length)));
            }
            System.arraycopy(piece, 0, bytes, length, taken);
            length += taken;
        }

        byte[] bytes() {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
    }

    /** Gives the memory outside the heap back at once. */
    private record Inflating(Inflater it) implements AutoCloseable {

        Inflating(boolean bare) {
            this(new Inflater(bare));
        }

        @Override
        public void close() {
            it.end();
        }
    }
}
