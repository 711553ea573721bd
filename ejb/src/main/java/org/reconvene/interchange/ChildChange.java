package org.reconvene.interchange;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a child beside what was held. A date that the file does not give is left as it is.
 *
 * @param reference the local authority's own number for the child
 * @param line where the child's entry begins
 * @param bornOn what would be held, null before birth
 * @param wasBornOn what is held now, null where nothing is
 */
public record ChildChange(
        String reference,
        int line,
        ImportVerdict verdict,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate wasBornOn,
        @Nullable LocalDate wasExpectedOn)
        implements Serializable {}
