package org.reconvene.letterhead;

import org.jspecify.annotations.Nullable;
import org.reconvene.reports.language.Language;

/**
 * Keeps what a partnership's letters and documents say of it.
 *
 * @param address as it was typed, a line for each of its lines; empty where there is to be none
 * @param replies how the partnership is reached, on one line; may be empty
 * @param words of its own at the foot of letters, on one line; may be empty
 * @param language in which letters are made; null where none was chosen
 * @param crest the file that was sent, of any kind; null where none was
 * @param withoutCrest whether the crest that is kept is to go; a crest that was sent stays all the same
 */
public record KeepLetterhead(
        String address,
        String replies,
        String words,
        @Nullable Language language,
        byte @Nullable [] crest,
        boolean withoutCrest) {}
