package org.reconvene.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.FamilySharingView;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** What was shared with the family and what they said, or why it was not practicable (BOR-1). It is never changed. */
@Entity
@Table(name = "family_sharing")
@NullUnmarked
public class FamilySharing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    private boolean practicable;

    @Column(name = "shared_on")
    private @Nullable LocalDate sharedOn;

    @Column(name = "shared_by")
    private @Nullable Long sharedBy;

    @Column(name = "with_whom")
    private @Nullable String withWhom;

    private @Nullable String shared;

    @Column(name = "they_said")
    private @Nullable String theySaid;

    @Column(name = "why_not")
    private @Nullable String whyNot;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FamilySharing() {}

    /** A record of what the command says, which has nothing left to mend. */
    public FamilySharing(Disagreement disagreement, RecordFamilySharing command, PersonId by, Instant at) {
        this.disagreement = disagreement;
        this.practicable = Boolean.TRUE.equals(command.practicable());
        this.recordedBy = by.value();
        this.recordedAt = at;
        if (practicable) {
            sharedOn = command.sharedOn();
            sharedBy = Objects.requireNonNull(command.sharedBy()).value();
            withWhom = command.withWhom().strip();
            shared = command.shared().strip();
            theySaid = command.theySaid().strip();
        } else {
            whyNot = command.whyNot().strip();
        }
    }

    /** Whoever is named in it. */
    public Stream<PersonId> people() {
        return Stream.concat(Stream.of(recordedBy), Stream.ofNullable(sharedBy)).map(PersonId::new);
    }

    public FamilySharingView view(Map<PersonId, PersonView> people) {
        return new FamilySharingView(
                sharedOn,
                sharedBy == null ? null : people.get(new PersonId(sharedBy)),
                withWhom,
                shared,
                theySaid,
                whyNot,
                Objects.requireNonNull(people.get(new PersonId(recordedBy))),
                recordedAt);
    }
}
