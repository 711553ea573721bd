package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.learning.HandoverView;
import org.reconvene.learning.LearnedView;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningKind;
import org.reconvene.learning.RecordLearning;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** What was learned from a disagreement (NI-19). It is never changed; what becomes of it stands in its handovers. */
@Entity
@NullUnmarked
public class Learning {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;
    private String disagreement;

    @Enumerated(EnumType.STRING)
    private LearningKind kind;

    @Enumerated(EnumType.STRING)
    private LearningCircle circle;

    private String learned;

    @Column(name = "agency_id")
    private long agency;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Learning() {}

    /** What the command says, which has nothing left to mend. */
    public Learning(String reference, RecordLearning command, PersonView by, Instant at) {
        this.reference = reference;
        this.partnership = by.partnership().value();
        this.disagreement = command.disagreement();
        this.kind = Objects.requireNonNull(command.kind());
        this.circle = Objects.requireNonNull(command.circle());
        this.learned = command.learned().strip();
        this.agency = by.agency().value();
        this.recordedBy = by.id().value();
        this.recordedAt = at;
    }

    public LearnedView view(String agencyName, List<HandoverView> handovers) {
        return new LearnedView(reference, kind, circle, learned, agencyName, recordedAt, handovers);
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String disagreement() {
        return disagreement;
    }

    public String learned() {
        return learned;
    }

    public LearningCircle circle() {
        return circle;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    /** Whose side recorded it; where it is shared within one agency, that one. */
    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public PersonId recordedBy() {
        return new PersonId(recordedBy);
    }
}
