package org.reconvene.reports;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A file in memory that grows piece by piece: an array that doubles would at times need three times what is in it. */
final class Pieces extends OutputStream {
    private static final int SIZE = 1 << 16;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[1 << 12];
    private int used;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        var done = 0;
        while (done < length) {
            if (used == piece.length) {
                full.add(piece);
                piece = new byte[SIZE];
                used = 0;
            }
            var fitting = Math.min(length - done, piece.length - used);
            System.arraycopy(bytes, from + done, piece, used, fitting);
            used += fitting;
            done += fitting;
        }
    }

    byte[] together() {
        var bytes = new byte[full.stream().mapToInt(each -> each.length).sum() + used];
        var at = 0;
        for (var each : full) {
            System.arraycopy(each, 0, bytes, at, each.length);
            at += each.length;
        }
        System.arraycopy(piece, 0, bytes, at, used);
        return bytes;
    }
}
