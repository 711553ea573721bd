package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.reconvene.reports.Only;

/** The sections of a report that may be narrowed: one that cannot be narrowed so is left out, and the reader is told. Used once. */
final class Narrowed {
    private final Only only;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    Narrowed(Only only) {
        this.only = only;
    }

    /** A section whose figures tell apart what is named here. */
    Narrowed with(Section section, Only.By... toldApart) {
        if (Arrays.asList(toldApart).containsAll(only.chosen())) {
            sections.add(section);
        } else {
            leftOut.add(section.heading());
        }
        return this;
    }

    /** A section that says something of the others, whatever they are narrowed to. */
    Narrowed withAlways(Section section) {
        sections.add(section);
        return this;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** What a reader has to know about all figures, and where it is a part, of what. */
    String note(String note) {
        if (only.isAll()) {
            return note;
        }
        var part = "This is a part of the report. " + only.words() + ".";
        return leftOut.isEmpty()
                ? part + " " + note
                : part + " Left out, since these figures do not tell "
                        + only.chosen().stream().map(Only.By::words).collect(Collectors.joining(" and "))
                        + " apart: " + String.join("; ", leftOut) + ". " + note;
    }
}
