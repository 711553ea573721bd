package org.reconvene.reporting;

import java.time.Instant;
import org.reconvene.people.PartnershipId;

/**
 * A report was made, and is kept for its readers.
 *
 * @param id under which it is kept
 */
public record ReportKept(PartnershipId partnership, Scheduled which, long id, Instant at) {}
