package org.reconvene.interchange;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on an import has come.
 *
 * @param step what is being done, in words
 * @param done how many children so far
 * @param total of how many; null while the file is read, whose end nobody knows
 * @param percent of the file's bytes, or of the children where their number is known; 0 to 100
 * @param failure what to tell when the work broke off; null where it did not
 */
public record ImportProgressView(
        String step,
        int done,
        @Nullable Integer total,
        int percent,
        @Nullable String failure) implements Serializable {

    /** For example {@code 1,240 of 5,000 children}, or {@code 1,240 children, 25% of the file}. */
    public String words() {
        return total == null
                ? String.format(Locale.UK, "%,d %s, %d%% of the file", done, children(done), percent)
                : String.format(Locale.UK, "%,d of %,d %s", done, total, children(total));
    }

    private static String children(int count) {
        return count == 1 ? "child" : "children";
    }
}
