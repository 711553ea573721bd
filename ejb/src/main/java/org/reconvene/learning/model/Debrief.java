package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.DisagreementFacts;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.learning.DebriefView;
import org.reconvene.learning.Satisfaction;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.time.London;

/** A debrief between whoever raised a disagreement and whoever manages or supports them (SUR-10). It is answered once. */
@Entity
@NullUnmarked
public class Debrief {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;
    private String disagreement;

    @Column(name = "raiser_id")
    private long raiser;

    @Column(name = "offered_by")
    private long offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private String offer;

    @Enumerated(EnumType.STRING)
    private DebriefStatus status = DebriefStatus.OFFERED;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    @Column(name = "training_needs")
    private @Nullable String trainingNeeds;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    protected Debrief() {}

    public Debrief(String reference, DisagreementFacts after, PersonId by, String offer, Instant at) {
        this.reference = reference;
        this.partnership = after.partnership().value();
        this.disagreement = after.reference();
        this.raiser = after.raiser().value();
        this.offeredBy = by.value();
        this.offer = offer;
        this.offeredAt = at;
    }

    /** Whoever raised the disagreement says, once, what became of it. */
    public void answer(AnswerDebrief command, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("a debrief is answered once: " + reference);
        }
        status = Objects.requireNonNull(command.status());
        heldOn = status == DebriefStatus.HELD ? command.heldOn() : null;
        satisfaction = command.satisfaction();
        trainingNeeds = command.trainingNeeds().isBlank()
                ? null
                : command.trainingNeeds().strip();
        answeredAt = at;
    }

    public DebriefView view(Map<PersonId, PersonView> people, PersonId reader) {
        return new DebriefView(
                reference,
                Objects.requireNonNull(people.get(offeredBy())),
                Objects.requireNonNull(people.get(raiser())),
                offeredAt,
                offer,
                status,
                heldOn,
                satisfaction,
                trainingNeeds,
                answeredAt,
                reader.equals(raiser()));
    }

    public boolean isOpen() {
        return status == DebriefStatus.OFFERED;
    }

    public String reference() {
        return reference;
    }

    public String disagreement() {
        return disagreement;
    }

    public DebriefStatus status() {
        return status;
    }

    public LocalDate offeredOn() {
        return London.dateOf(offeredAt);
    }

    public PersonId raiser() {
        return new PersonId(raiser);
    }

    public PersonId offeredBy() {
        return new PersonId(offeredBy);
    }
}
