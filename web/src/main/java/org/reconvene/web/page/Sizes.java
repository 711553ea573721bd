package org.reconvene.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reconvene.record.PaperKind;
import org.reconvene.record.PaperView;

/** Says what a file is and how much it weighs, before somebody fetches it, and what may be sent. */
@Named
@ApplicationScoped
public class Sizes {

    /** For example "PDF, 312 KB". */
    public String words(PaperView paper) {
        var kind = paper.kind().words();
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ", " + weight(paper.size());
    }

    /** What a paper may be, as the hint of a form says it. */
    public String getAccepted() {
        return "PDF, Word, Excel, PowerPoint, OpenDocument, plain text, PNG or JPEG, up to 25 MB. It is kept exactly as it"
                + " is, with what its program noted in it, such as its author or where a picture was taken";
    }

    /** The endings that the browser offers first. */
    public String getEndings() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> !kind.hasMacros())
                .map(kind -> "." + kind.ending())
                .collect(Collectors.joining(",", "", ",.jpeg"));
    }

    private static String weight(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}
