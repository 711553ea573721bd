package org.reconvene.interchange.model;

import java.util.ArrayList;
import java.util.List;

/** A child, an episode, an enquiry, a plan or the header as the file has it: its fields and the parts within. */
final class Part {

    private final CensusElement element;
    private final int line;
    private final List<Written> fields = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Part(CensusElement element, int line) {
        this.element = element;
        this.line = line;
    }

    CensusElement element() {
        return element;
    }

    int line() {
        return line;
    }

    void add(Written field) {
        fields.add(field);
    }

    void add(Part part) {
        parts.add(part);
    }

    List<Part> parts(CensusElement kind) {
        return parts.stream().filter(part -> part.element == kind).toList();
    }

    List<Written> all(CensusElement kind) {
        return fields.stream().filter(field -> field.element() == kind).toList();
    }
}
