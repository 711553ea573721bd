package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.people.AgencyId;

/** What a reviewer made of one agency’s contribution (SUR-15). */
@Embeddable
@NullUnmarked
public class JudgedAgency {

    @Column(name = "agency_id")
    private long agency;

    @Enumerated(EnumType.STRING)
    private ReportQuality quality;

    private String note;

    protected JudgedAgency() {}

    JudgedAgency(AgencyId agency, ReportQuality quality, String note) {
        this.agency = agency.value();
        this.quality = quality;
        this.note = note;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public ReportQuality quality() {
        return quality;
    }

    public String note() {
        return note;
    }
}
