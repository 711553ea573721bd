package org.reconvene.time.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.ClosingDayView;
import org.reconvene.time.Holiday;

/** A day on which the offices of one partnership are closed, until it is withdrawn. */
@Entity
@Table(name = "closing_day")
@NullUnmarked
public class ClosingDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long owner;

    @Column(name = "closed_on")
    private LocalDate date;

    private String title;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    protected ClosingDay() {}

    public ClosingDay(long owner, LocalDate date, String title, long addedBy, Instant addedAt) {
        this.owner = owner;
        this.date = date;
        this.title = title;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The offices are open on that day after all. */
    public void withdrawn(long by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public long owner() {
        return owner;
    }

    public Holiday holiday() {
        return Holiday.local(date, title);
    }

    public ClosingDayView view() {
        return new ClosingDayView(id, date, title, addedBy, addedAt);
    }
}
