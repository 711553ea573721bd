package org.reconvene.web.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.record.PaperKind;

/**
 * A file that was sent with a form.
 *
 * @param name as it was sent; empty where no file was chosen
 * @param content in an array of just its length; of what is larger than a paper may be, one byte more than that
 */
public record Upload(String name, byte[] content) {

    /** Reads what was sent, once. */
    public static Upload of(@Nullable Part sent) throws IOException {
        if (sent == null) {
            return new Upload("", new byte[0]);
        }
        var content = new byte[(int) Math.min(sent.getSize(), PaperKind.LARGEST + 1L)];
        try (InputStream in = sent.getInputStream()) {
            int read = in.readNBytes(content, 0, content.length);
            return new Upload(
                    Objects.requireNonNullElse(sent.getSubmittedFileName(), ""),
                    read == content.length ? content : Arrays.copyOf(content, read));
        }
    }

    /** Whether somebody chose a file at all; it can still be empty. */
    public boolean isChosen() {
        return !name.isEmpty();
    }
}
