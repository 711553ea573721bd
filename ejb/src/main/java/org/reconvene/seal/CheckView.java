package org.reconvene.seal;

import java.io.Serializable;
import java.util.List;

/**
 * What a check of the record came to, in sentences.
 *
 * @param about what was checked
 * @param right what was looked at and found as it was recorded
 * @param wrong what was not, each with its place
 */
public record CheckView(String about, List<String> right, List<String> wrong) implements Serializable {

    public CheckView {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    public boolean isWhole() {
        return wrong.isEmpty();
    }
}
