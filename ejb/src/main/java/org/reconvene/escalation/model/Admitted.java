package org.reconvene.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.people.PersonId;

/** Somebody who was let in beside the two sides, and why (NI-15, SUS-5, BOR-11). */
@Entity
@Table(name = "disagreement_admitted")
@NullUnmarked
public class Admitted {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "admitted_as")
    private AdmittedAs as;

    private String reason;

    @Column(name = "lawful_sharing")
    private @Nullable String lawfulSharing;

    @Column(name = "admitted_by")
    private @Nullable Long by;

    @Column(name = "admitted_at")
    private Instant at;

    protected Admitted() {}

    /** @param by who let them in; null where the procedure itself does */
    public Admitted(
            Disagreement disagreement,
            PersonId person,
            AdmittedAs as,
            String reason,
            @Nullable PersonId by,
            Instant at) {
        this.disagreement = disagreement;
        this.person = person.value();
        this.as = as;
        this.reason = reason;
        this.by = by == null ? null : by.value();
        this.at = at;
    }

    /** How information is lawfully shared with them was recorded first. */
    public Admitted sharing(String lawfully) {
        lawfulSharing = lawfully;
        return this;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public AdmittedAs as() {
        return as;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String lawfulSharing() {
        return lawfulSharing;
    }

    public Instant at() {
        return at;
    }
}
