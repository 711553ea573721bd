package org.reconvene.record.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.reconvene.record.PaperKind;

/** What the parts of a Word, Excel or PowerPoint file are declared to be. */
final class OfficeTypes {

    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, PaperKind> MAIN = Map.of(
            OPEN + "wordprocessingml.document.main+xml",
            PaperKind.DOCX,
            OPEN + "spreadsheetml.sheet.main+xml",
            PaperKind.XLSX,
            OPEN + "presentationml.presentation.main+xml",
            PaperKind.PPTX,
            "application/vnd.ms-word.document.macroenabled.main+xml",
            PaperKind.DOCM,
            "application/vnd.ms-excel.sheet.macroenabled.main+xml",
            PaperKind.XLSM,
            "application/vnd.ms-powerpoint.presentation.macroenabled.main+xml",
            PaperKind.PPTM);

    private OfficeTypes() {}

    /** The kind that the one main part is declared to be of. */
    static PaperKind kind(byte[] contentTypes, boolean macros) throws Unfit {
        var kinds = EnumSet.noneOf(PaperKind.class);
        for (var declared : Xml.attributes(contentTypes, "ContentType")) {
            var type = declared.getOrDefault("ContentType", "").strip().toLowerCase(Locale.ROOT);
            var main = MAIN.get(type);
            if (main != null) {
                kinds.add(main);
            }
            if (!macros && isActive(type)) {
                throw Unfit.macros();
            }
        }
        if (kinds.size() != 1) {
            throw new Unfit("Templates and files of this kind of Office cannot be kept."
                    + " Save it as .docx, .xlsx, .pptx or PDF, and choose that");
        }
        return kinds.iterator().next();
    }

    private static boolean isActive(String type) {
        return type.contains("macroenabled")
                || type.contains("vbaproject")
                || type.contains("macrosheet")
                || type.contains("activex");
    }

    /** A template or an object that is fetched from elsewhere when the document is opened can be anything by then. */
    static void refuseFetching(byte[] relations) throws Unfit {
        for (var relation : Xml.attributes(relations, "Target")) {
            var type = relation.getOrDefault("Type", "").toLowerCase(Locale.ROOT);
            var target = relation.getOrDefault("Target", "").strip().toLowerCase(Locale.ROOT);
            if (type.matches(".*/(attachedtemplate|oleobject|frame|subdocument|externallinkpath)")
                    && target.matches("(https?|ftp|mhtml|javascript|ms-[a-z-]+):.*")) {
                throw new Unfit("The document fetches something from elsewhere when it is opened."
                        + " Save it as a PDF, and choose that");
            }
        }
    }
}
