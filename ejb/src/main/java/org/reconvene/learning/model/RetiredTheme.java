package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** A theme that a partnership no longer offers. Where it was ticked it stays. */
@Entity
@Table(name = "retired_theme")
@NullUnmarked
public class RetiredTheme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "theme_id")
    private long theme;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "retired_by")
    private long retiredBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected RetiredTheme() {}

    public RetiredTheme(long theme, PartnershipId partnership, PersonId by, Instant at) {
        this.theme = theme;
        this.partnership = partnership.value();
        this.retiredBy = by.value();
        this.retiredAt = at;
    }
}
