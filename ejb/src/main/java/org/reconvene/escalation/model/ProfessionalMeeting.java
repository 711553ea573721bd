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
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingUrgency;
import org.reconvene.people.PersonId;

/** The meeting of the professionals where the line managers could not agree (BOR-7). */
@Entity
@Table(name = "professional_meeting")
@NullUnmarked
public class ProfessionalMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    @Enumerated(EnumType.STRING)
    private MeetingUrgency urgency;

    @Column(name = "significant_risk")
    private boolean significantRisk;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;

    @Column(name = "chair_id")
    private long chair;

    @Column(name = "planned_by")
    private long plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private long version;

    protected ProfessionalMeeting() {}

    public ProfessionalMeeting(Disagreement disagreement, PersonId plannedBy, Instant plannedAt) {
        this.disagreement = disagreement;
        this.plannedBy = plannedBy.value();
        this.plannedAt = plannedAt;
    }

    /** When and where it is held, how urgently, and who chairs it. */
    public void isHeld(
            MeetingUrgency howUrgently, boolean ofSignificantRisk, Instant at, String where, PersonId chairs) {
        urgency = howUrgently;
        significantRisk = ofSignificantRisk;
        startsAt = at;
        place = where;
        chair = chairs.value();
    }

    /** Attendance and minutes were recorded. */
    public void isRecorded(Instant at) {
        recordedAt = at;
    }

    public boolean isRecorded() {
        return recordedAt != null;
    }

    public MeetingUrgency urgency() {
        return urgency;
    }

    public boolean significantRisk() {
        return significantRisk;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public PersonId chair() {
        return new PersonId(chair);
    }

    /** When its minutes were recorded; null before. */
    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
