package org.reconvene.record;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyId;

/**
 * Adds a paper to a case.
 *
 * @param agency whose report it is; null where it is nobody's
 * @param fileName as it was sent; its ending is not believed
 */
public record AddPaper(CaseKey key, String title, @Nullable AgencyId agency, String fileName, byte[] content) {}
