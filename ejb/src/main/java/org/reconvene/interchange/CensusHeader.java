package org.reconvene.interchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose return a census file is and for which year, as far as the file says.
 *
 * @param line where the header begins, or where the first child does when there is no header
 * @param authority the local authority's number as the Department for Education gives it, for example {@code 936}
 * @param year the census year, which ends on 31 March of this year
 * @param referenceDate the last day that the return speaks about
 */
public record CensusHeader(
        int line,
        @Nullable String authority,
        @Nullable Integer year,
        @Nullable LocalDate referenceDate) implements CensusRow {}
