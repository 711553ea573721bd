package org.reconvene.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why an act was not carried out, in words that the screen shows.
 *
 * @param field the field of the command to mend; null where the act as a whole was refused
 * @param words what to do, with an example where that helps
 */
public record Refusal(@Nullable String field, String words) implements Serializable {

    public static Refusal ofAct(String words) {
        return new Refusal(null, words);
    }

    public static Refusal of(String field, String words) {
        return new Refusal(field, words);
    }
}
