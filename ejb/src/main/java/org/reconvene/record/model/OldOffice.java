package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;

/** An object of the older kind of Office that lies within a newer document: a formula, a drawing, or a packed file. */
final class OldOffice {

    private static final byte[] PACKED = wide("Ole10Native");
    private static final byte[] MACROS = wide("_VBA_PROJECT");

    private OldOffice() {}

    static void refuseWhatActs(byte[] object, boolean macros) throws Unfit {
        if (Bytes.contain(object, PACKED)) {
            throw Unfit.another();
        }
        if (!macros && Bytes.contain(object, MACROS)) {
            throw Unfit.macros();
        }
    }

    private static byte[] wide(String name) {
        return name.getBytes(StandardCharsets.UTF_16LE);
    }
}
