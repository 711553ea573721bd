package org.reconvene.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.time.Nation;

/** The agencies of one area that protect children together, under one procedure. */
@Entity
@NullUnmarked
public class Partnership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private String slug;
    private String name;
    private String prefix;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private boolean demonstration;

    protected Partnership() {}

    public Partnership(String slug, String name, String prefix, Nation nation, boolean demonstration) {
        this.slug = slug;
        this.name = name;
        this.prefix = prefix;
        this.nation = nation;
        this.demonstration = demonstration;
    }

    public PartnershipId id() {
        return new PartnershipId(id);
    }

    public PartnershipView view() {
        return new PartnershipView(id(), slug, name, prefix, nation, demonstration);
    }
}
