package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;
import org.reconvene.record.PaperKind;

/** What an OpenDocument file says that it is. */
final class OpenTypes {

    private OpenTypes() {}

    static PaperKind kind(byte[] type) throws Unfit {
        var said = new String(type, StandardCharsets.US_ASCII).strip();
        for (var kind : new PaperKind[] {PaperKind.ODT, PaperKind.ODS}) {
            if (kind.mediaType().equals(said)) {
                return kind;
            }
        }
        throw new Unfit("Only texts and spreadsheets of OpenDocument can be kept. Save it as a PDF, and choose that");
    }

    /** What is locked is listed with the way in which it is. */
    static void refuseLocked(byte[] manifest) throws Unfit {
        if (Xml.hasElement(manifest, "encryption-data")) {
            throw Unfit.locked();
        }
    }
}
