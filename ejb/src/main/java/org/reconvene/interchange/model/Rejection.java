package org.reconvene.interchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.RejectedPart;
import org.reconvene.interchange.RejectedRow;

/** A part of a file that cannot be used, kept for whoever mends the file. */
@Entity
@Table(name = "census_rejection")
@NullUnmarked
public class Rejection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private int line;

    @Column(name = "child_reference")
    private @Nullable String child;

    private String field;

    private @Nullable String written;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_out")
    private RejectedPart left;

    private String reason;

    private String remedy;

    protected Rejection() {}

    public Rejection(long importId, RejectedRow row) {
        var childId = row.childId();
        var value = row.value();
        this.importId = importId;
        this.line = row.line();
        this.child = childId == null ? null : Kept.of(childId, 100);
        this.field = Kept.of(row.field(), 100);
        this.written = value == null ? null : Kept.of(value, 200);
        this.left = row.left();
        this.reason = Kept.of(row.reason(), 1000);
        this.remedy = Kept.of(row.remedy(), 1000);
    }

    public RejectedRow row() {
        return new RejectedRow(line, child, field, written, left, reason, remedy);
    }
}
