package org.reconvene.record.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reconvene.record.PaperKind;

/** Looks at one part of a document while it is unpacked: keeps it where it must be looked into, refuses what no document holds. */
final class PartLook implements Unpacking.Taker {

    private static final byte[] ZIP = Bytes.of("PK\u0003\u0004");
    private static final byte[] ELF = Bytes.of("\u007fELF");
    private static final byte[] RAR = Bytes.of("Rar!\u001a\u0007");
    private static final byte[] SEVEN = Bytes.of("7z\u00bc\u00af'\u001c");
    private static final byte[] PDF = Bytes.of("%PDF-");

    private final String name;
    private final boolean inside;
    private final long length;
    private Unpacking.@Nullable Kept kept;
    private boolean begun;
    private boolean office;
    private boolean old;

    /**
     * @param name in small letters
     * @param length what the directory says of it
     * @param inside whether the document itself lies within one, so that nothing more may lie in it
     */
    PartLook(String name, long length, boolean inside) {
        this.name = name;
        this.length = length;
        this.inside = inside;
    }

    @Override
    public void take(byte[] piece, int taken) throws Unfit {
        if (!begun) {
            begun = true;
            begin(piece, taken);
        }
        if (kept != null) {
            kept.take(piece, taken);
        }
    }

    private void begin(byte[] piece, int taken) throws Unfit {
        var head = Arrays.copyOf(piece, Math.min(taken, 4096));
        if (isProgram(head)
                || Bytes.startWith(head, RAR)
                || Bytes.startWith(head, SEVEN)
                || Bytes.startWith(head, PDF)) {
            throw Unfit.another();
        }
        office = Bytes.startWith(head, ZIP);
        old = ForeignFile.isOldOffice(head);
        // The workbook behind a chart lies in the document that shows it; nothing lies any deeper.
        if (office && (inside || !name.matches(".*/embeddings/[^/]+\\.(docx|docm|xlsx|xlsm|pptx|pptm)"))) {
            throw Unfit.another();
        }
        if (office || old || name.endsWith(".rels")) {
            kept = new Unpacking.Kept(PaperKind.LARGEST, length);
        }
    }

    /** A program for Windows says behind its first letters where its header is; for a font the letters are chance. */
    private static boolean isProgram(byte[] head) {
        if (Bytes.startWith(head, ELF)) {
            return true;
        }
        if (head.length < 64 || head[0] != 'M' || head[1] != 'Z') {
            return false;
        }
        long header = Bytes.four(head, 60);
        return header < head.length && Bytes.isAt(head, head.length, (int) header, Bytes.of("PE\0\0"));
    }

    boolean isOffice() {
        return office;
    }

    boolean isOldOffice() {
        return old;
    }

    byte[] whole() {
        return kept == null ? new byte[0] : kept.bytes();
    }
}
