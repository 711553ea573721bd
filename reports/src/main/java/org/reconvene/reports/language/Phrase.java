package org.reconvene.reports.language;

import org.jspecify.annotations.Nullable;

/**
 * Words as they are printed.
 *
 * @param language in which they stand; null for names and for what a person wrote, since nobody said in which language that is
 */
public record Phrase(String text, @Nullable Language language) {

    /** Names, and words of a person, as they wrote them. */
    public static Phrase asWritten(String text) {
        return new Phrase(text, null);
    }

    /** Whether they stand in another language than a page in that one. */
    public boolean isForeignIn(Language page) {
        return foreignIn(page) != null;
    }

    /** The tag of their language where it is another than the page's; null where it is the same, or nobody knows. */
    public @Nullable String foreignIn(Language page) {
        return language == null || language == page ? null : language.tag();
    }

    /** The words alone. */
    @Override
    public String toString() {
        return text;
    }
}
