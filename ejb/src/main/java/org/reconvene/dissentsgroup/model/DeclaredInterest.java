package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PersonId;

/** Somebody of the Group has an interest in a case. No reason is asked for, and none is kept. */
@Entity
@Table(name = "group_interest")
@NullUnmarked
public class DeclaredInterest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "hearing_id", updatable = false)
    private long hearing;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    protected DeclaredInterest() {}

    public DeclaredInterest(Hearing hearing, PersonId person, Instant at) {
        this.hearing = hearing.id();
        this.person = person.value();
        this.declaredAt = at;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
