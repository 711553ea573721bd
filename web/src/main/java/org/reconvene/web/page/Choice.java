package org.reconvene.web.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One answer that can be chosen.
 *
 * @param value what is sent
 * @param second a second line of the label, for example an agency; null for none
 * @param then what follows from the choice, in the partnership’s terms; null for nothing
 */
public record Choice(
        String value,
        String label,
        @Nullable String second,
        @Nullable String then) implements Serializable {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null);
    }

    public static Choice of(String value, String label, String second) {
        return new Choice(value, label, second, null);
    }

    public static Choice withConsequence(String value, String label, String then) {
        return new Choice(value, label, null, then);
    }
}
