package org.reconvene.interchange;

import org.jspecify.annotations.Nullable;

/**
 * A part of the file that cannot be used, with what to do about it. The rest of the file is read all the same.
 *
 * @param line where the field stands, or where the part begins in which it is missing
 * @param childId null where the child has no number or the field belongs to no child
 * @param field the element's name as the file writes it, or as it should stand
 * @param value what the file says there, shortened, null where it says nothing
 * @param left what is left out
 * @param reason one sentence saying what is wrong
 * @param remedy one sentence saying what to do
 */
public record RejectedRow(
        int line,
        @Nullable String childId,
        String field,
        @Nullable String value,
        RejectedPart left,
        String reason,
        String remedy)
        implements CensusRow {

    /** For a screen: where, what and what to do, for example "Line 12, UPN: ... Write ...". */
    public String sentence() {
        return "Line " + line + ", " + field + ": " + reason + " " + remedy;
    }
}
