package org.reconvene.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.reconvene.record.PaperView;

/** Says what a file is and how much it weighs, before somebody fetches it. */
@Named
@ApplicationScoped
public class Sizes {

    /** For example "PDF, 312 KB". */
    public String words(PaperView paper) {
        return kind(paper.mediaType()) + ", " + weight(paper.size());
    }

    private static String kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "image/png" -> "PNG picture";
            case "image/jpeg" -> "JPEG picture";
            default -> "Word document";
        };
    }

    private static String weight(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}
