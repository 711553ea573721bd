package org.reconvene.procedure;

/**
 * What a version would have meant for the limits that ran in the last year.
 *
 * @param step the step in words
 * @param limit its limit in that version, in words; empty where the version has no such step
 * @param runs how many limits of this step ran
 * @param earlier how many would have been due earlier
 * @param later how many would have been due later
 * @param missed how many were done in time and would have been late
 */
public record VersionEffect(String step, String limit, long runs, long earlier, long later, long missed) {

    /** How many would have been due at the same instant. */
    public long same() {
        return runs - earlier - later;
    }
}
