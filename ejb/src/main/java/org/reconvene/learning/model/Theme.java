package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;

/** A theme that can be ticked for a dissent; without a partnership it is offered to all of them. */
@Entity
@NullUnmarked
public class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private @Nullable Long partnership;

    private String name;

    protected Theme() {}

    public Theme(PartnershipId partnership, String name) {
        this.partnership = partnership.value();
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
