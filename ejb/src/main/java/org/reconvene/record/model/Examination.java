package org.reconvene.record.model;

import org.reconvene.record.PaperKind;

/**
 * Looks at a file before it is kept: what it is, found from its content, and whether it could harm whoever opens it. It reads
 * from the array that it is given, copies little of it, and has an answer for every array.
 */
public final class Examination {

    private static final byte[] PDF = Bytes.of("%PDF-");
    private static final byte[] PNG = Bytes.of("\u0089PNG\r\n\u001a\n");
    private static final byte[] JPEG = Bytes.of("\u00ff\u00d8\u00ff");
    private static final byte[] ZIP = Bytes.of("PK\u0003\u0004");

    private Examination() {}

    /**
     * What the file is, or why it is not kept.
     *
     * @param macros whether the operator chose to let macros and scripts in
     */
    public static Finding of(PaperName name, byte[] content, boolean macros) {
        try {
            if (content.length == 0) {
                throw new Unfit("The file is empty. Open it and save it anew, then choose it again");
            }
            if (content.length > PaperKind.LARGEST) {
                throw new Unfit("The file is larger than 25 MB. Send a smaller one, or split it");
            }
            name.refuseWhatMisleads();
            var kind = kind(content, macros);
            name.refuseUnlessOf(kind);
            return new Finding.Fit(kind);
        } catch (Unfit unfit) {
            return new Finding.Refused(unfit.words());
        }
    }

    private static PaperKind kind(byte[] content, boolean macros) throws Unfit {
        if (Bytes.startWith(content, ZIP)) {
            return OfficeFile.kind(content, macros);
        }
        if (ZipParts.endOf(content) >= 0) {
            throw Unfit.another();
        }
        if (Bytes.startWith(content, PDF)) {
            PdfFile.refuseWhatActs(content, macros);
            return PaperKind.PDF;
        }
        if (Bytes.startWith(content, PNG)) {
            return PaperKind.PNG;
        }
        if (Bytes.startWith(content, JPEG)) {
            return PaperKind.JPEG;
        }
        ForeignFile.refuse(content);
        return PaperKind.TXT;
    }
}
