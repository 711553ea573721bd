package org.reconvene.record;

import java.util.Arrays;
import java.util.List;

/** The kinds of file that a paper may be. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made once, here, and never changed
public enum PaperKind {
    PDF("application/pdf", "PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel workbook", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint slides", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet", "ods"),
    TXT("text/plain", "plain text", "txt", "text"),
    PNG("image/png", "PNG picture", "png"),
    JPEG("image/jpeg", "JPEG picture", "jpg", "jpeg", "jpe", "jfif"),
    /** With macros, which only an operator's choice lets in. */
    DOCM("application/vnd.ms-word.document.macroEnabled.12", "Word document with macros", "docm"),
    XLSM("application/vnd.ms-excel.sheet.macroEnabled.12", "Excel workbook with macros", "xlsm"),
    PPTM("application/vnd.ms-powerpoint.presentation.macroEnabled.12", "PowerPoint slides with macros", "pptm");

    /** The most that one paper may weigh, in bytes: 25 MB. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private final String mediaType;
    private final String words;
    private final List<String> endings;

    PaperKind(String mediaType, String words, String... endings) {
        this.mediaType = mediaType;
        this.words = words;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** For a page, for example {@code Word document}. */
    public String words() {
        return words;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether the name of such a file may end so. */
    public boolean mayEndIn(String ending) {
        return endings.contains(ending);
    }

    public boolean hasMacros() {
        return this == DOCM || this == XLSM || this == PPTM;
    }

    /** The kind that was stored under this media type. */
    public static PaperKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper is of type " + mediaType));
    }
}
