package org.reconvene.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PersonId;

/** What a person shows beside their password: the key that their telephone makes codes of. */
@Entity
@Table(name = "second_step")
@NullUnmarked
public class SecondStep {

    /** As RFC 4226 advises: as long as what is made of it. */
    public static final int KEY_BYTES = 20;

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "step_key")
    private String key;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    protected SecondStep() {}

    /** A second step whose first code was typed: its half minute is used with that. */
    public SecondStep(PersonId person, String key, long lastStep, Instant at) {
        this.person = person.value();
        this.key = key;
        this.lastStep = lastStep;
        this.setUpAt = at;
    }

    public byte[] key() {
        return Base32.decode(key);
    }

    public long lastStep() {
        return lastStep;
    }

    public Instant setUpAt() {
        return setUpAt;
    }
}
