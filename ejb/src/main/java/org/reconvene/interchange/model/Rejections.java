package org.reconvene.interchange.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.RejectedPart;
import org.reconvene.interchange.RejectedRow;

/** Collects what is rejected of one child, or of the header. */
final class Rejections {

    private final @Nullable String childId;
    private final List<RejectedRow> rows = new ArrayList<>();

    Rejections(@Nullable String childId) {
        this.childId = childId == null ? null : Shortened.of(childId);
    }

    /** A field that is there and cannot be used. The reason continues the quoted value: "is not a date." */
    void wrong(Written field, RejectedPart left, String reason, String remedy) {
        String shown = Shortened.of(field.value());
        String quoted = "“" + shown + "” " + reason;
        rows.add(new RejectedRow(field.line(), childId, field.name(), shown, left, quoted, remedy));
    }

    /** A field that should stand in a part and does not. */
    void missing(Part in, CensusElement element, RejectedPart left, String reason, String remedy) {
        rows.add(new RejectedRow(in.line(), childId, element.properName(), null, left, reason, remedy));
    }

    /** What was collected, by line. */
    List<RejectedRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(RejectedRow::line)).toList();
    }
}
