package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a paper may be, found from its first bytes and never from its name. */
@SuppressWarnings("ImmutableEnumChecker")
public enum PaperKind {
    PDF("application/pdf", "pdf", "%PDF-"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "PK\u0003\u0004"),
    PNG("image/png", "png", "\u0089PNG\r\n"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff");

    private final String mediaType;
    private final String ending;
    private final String beginning;

    PaperKind(String mediaType, String ending, String beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** The kind of these bytes, or empty where no paper may be of it. */
    public static Optional<PaperKind> of(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.beginning))
                .filter(kind -> kind != DOCX || text.contains("word/document.xml"))
                .filter(kind -> kind != DOCX || !text.contains("vbaProject.bin"))
                .findFirst();
    }

    /** The kind that was stored under this media type. */
    public static PaperKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper is of type " + mediaType));
    }
}
