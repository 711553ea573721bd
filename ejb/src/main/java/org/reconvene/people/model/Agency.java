package org.reconvene.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.AgencyView;
import org.reconvene.people.PartnershipId;

/** One of a partnership's agencies. */
@Entity
@NullUnmarked
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String name;

    protected Agency() {}

    public Agency(PartnershipId partnership, AgencyKind kind, String name) {
        this.partnership = partnership.value();
        this.kind = kind;
        this.name = name;
    }

    public AgencyId id() {
        return new AgencyId(id);
    }

    public AgencyView view() {
        return new AgencyView(id(), new PartnershipId(partnership), kind, name);
    }
}
