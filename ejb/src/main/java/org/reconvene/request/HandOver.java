package org.reconvene.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Hands requests that wait for the reader over to a deputy; everything written stays. */
public record HandOver(List<String> references, @Nullable PersonId deputy) {

    public HandOver {
        references = List.copyOf(references);
    }
}
