package org.reconvene.reports;

import org.jspecify.annotations.Nullable;

/**
 * A report whose figures were kept when they were made, so that it reads the same whenever it is printed again (SUR-19).
 *
 * @param report as it was made
 * @param edition from 1
 * @param previous the edition before it of the same days, whose figures this one corrects; null for the first
 */
public record KeptReport(
        Report report, int edition, @Nullable Report previous) implements Report {

    public KeptReport {
        if (edition < 1 || (edition == 1) != (previous == null)) {
            throw new IllegalArgumentException("edition: every one but the first corrects the one before it");
        }
    }

    /** As when it was made, with the edition in its reference. */
    @Override
    public Cover cover() {
        var made = report.cover();
        return new Cover(
                made.partnership(),
                made.period(),
                made.madeAt(),
                made.reference() + "-E" + edition,
                made.demonstration());
    }
}
