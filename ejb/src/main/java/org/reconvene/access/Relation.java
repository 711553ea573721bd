package org.reconvene.access;

import java.util.Set;

/** What a person is to a case, and how the case stands. */
public record Relation(Set<Part> parts, Standing standing) {

    public Relation {
        parts = Set.copyOf(parts);
    }
}
