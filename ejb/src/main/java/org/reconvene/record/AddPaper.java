package org.reconvene.record;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyId;

/**
 * Adds a paper to a case.
 *
 * @param title left empty, it is taken from the name of the file
 * @param agency whose report it is; null where it is nobody's
 * @param entry what was written in the case to which it belongs; null where it belongs to the case as a whole
 * @param fileName as it was sent; its ending is not believed
 * @param content handed over, not copied; nobody changes it afterwards
 */
public record AddPaper(
        CaseKey key,
        String title,
        @Nullable AgencyId agency,
        @Nullable Long entry,
        String fileName,
        byte[] content) {}
