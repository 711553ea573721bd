package org.reconvene.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to see to.
 *
 * @param who answers for it: where names are hidden, by title and agency
 * @param day by which it is to be done, or on which it was proposed; null where there is none
 * @param state what became of it so far
 */
public record ToDo(String text, String who, @Nullable LocalDate day, String state) {
    public ToDo {
        Stated.text("what is to be done", text);
        Stated.text("who sees to it", who);
        Stated.text("state", state);
    }
}
