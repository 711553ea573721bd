package org.reconvene.seal.boundary;

import java.util.regex.Pattern;
import org.reconvene.access.Refusal;

/** Which chains are those of a case that can be checked and bundled by its reference. */
final class BundledReferences {

    static final Refusal UNKNOWN =
            Refusal.of("reference", "Enter the reference of a case of your partnership, for example SUR-2026-0042");

    /** A debrief (-D-) stays between two people (SUR-10): it is sealed and checked with everything, and never bundled. */
    private static final Pattern OF_A_CASE = Pattern.compile("[A-Z][A-Z0-9]{1,5}(-[CLR])?-[0-9]{4}-[0-9]{4,7}");

    private BundledReferences() {}

    static boolean isOfACase(String reference) {
        return OF_A_CASE.matcher(reference).matches();
    }
}
