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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** The parents' consent to the reasons for a refusal being given to a recipient (HER-13); withdrawn, it stays on the record. */
@Entity
@Table(name = "parental_consent")
@NullUnmarked
public class ParentalConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "recipient_id")
    private @Nullable Long recipient;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String evidence;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    private @Nullable String withdrawal;

    @Column(name = "withdrawal_recorded_by")
    private @Nullable Long withdrawalRecordedBy;

    @Column(name = "withdrawal_recorded_at")
    private @Nullable Instant withdrawalRecordedAt;

    protected ParentalConsent() {}

    /** @param recipient to whom the reasons may be given; null for all who have a part */
    public ParentalConsent(
            Disagreement disagreement,
            String givenBy,
            @Nullable PersonId recipient,
            LocalDate givenOn,
            String evidence,
            PersonId by,
            Instant at) {
        this.disagreement = disagreement;
        this.givenBy = givenBy;
        this.recipient = recipient == null ? null : recipient.value();
        this.givenOn = givenOn;
        this.evidence = evidence;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** From now on the reasons are withheld again; what was read before was read. */
    public void isWithdrawn(LocalDate on, String words, PersonId by, Instant at) {
        withdrawnOn = on;
        withdrawal = words;
        withdrawalRecordedBy = by.value();
        withdrawalRecordedAt = at;
    }

    /** Whether it holds and lets that person be told the reasons. */
    public boolean covers(PersonId person) {
        return withdrawnOn == null && (recipient == null || recipient == person.value());
    }

    public boolean holds() {
        return withdrawnOn == null;
    }

    public Disagreement disagreement() {
        return disagreement;
    }

    public long id() {
        return id;
    }

    public String givenBy() {
        return givenBy;
    }

    /** To whom the reasons may be given; null for all who have a part. */
    public @Nullable PersonId recipient() {
        return recipient == null ? null : new PersonId(recipient);
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String evidence() {
        return evidence;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawal() {
        return withdrawal;
    }
}
