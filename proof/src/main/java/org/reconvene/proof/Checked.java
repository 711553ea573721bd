package org.reconvene.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a bundle came to.
 *
 * @param steps what was looked at and found right, in sentences
 * @param faults what was not
 * @param proof what the bundle says of itself
 * @param fingerprint of the file in which it says so, under which its making is recorded
 */
public record Checked(
        List<String> steps, List<Fault> faults, @Nullable CaseProof proof, String fingerprint) {

    public Checked {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
