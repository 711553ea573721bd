package org.reconvene.dissent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.ReviewStatus;
import org.reconvene.people.PersonId;

/** The senior child protection manager’s review of a challenged decision (SUS-13, SUS-14). */
@Entity
@Table(name = "senior_review")
@NullUnmarked
public class SeniorReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dissent_id")
    private Dissent dissent;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "reviewer_id")
    private @Nullable Long reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.OPEN;

    @Column(name = "due_from")
    private Instant dueFrom;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "chairs_account")
    private @Nullable String chairsAccount;

    @Column(name = "account_at")
    private @Nullable Instant accountAt;

    private @Nullable String liaison;

    @Column(name = "liaison_at")
    private @Nullable Instant liaisonAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewDecision decision;

    private @Nullable String reasons;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reconvened;

    @Version
    private long version;

    protected SeniorReview() {}

    public SeniorReview(Dissent dissent, @Nullable PersonId reviewer, Instant dueFrom, Instant dueAt) {
        this.dissent = dissent;
        this.partnership = dissent.partnership().value();
        this.reviewer = reviewer == null ? null : reviewer.value();
        this.dueFrom = dueFrom;
        this.dueAt = dueAt;
    }

    /** The chair writes how the decision was reached. It can be written until the decision. */
    public void chairWrites(String account, Instant at) {
        chairsAccount = account;
        accountAt = at;
    }

    /** The talk with the chair took place; without it no decision is possible. */
    public void liaised(String note, Instant at) {
        move(ReviewStatus.LIAISON_RECORDED);
        liaison = note;
        liaisonAt = at;
    }

    /**
     * Decides.
     *
     * @param newConference the reconvened conference’s reference; null exactly where the chair’s decision stands
     */
    public void decide(ReviewDecision made, String why, @Nullable String newConference, Instant at) {
        if ((made == ReviewDecision.RECONVENE_REQUIRED) != (newConference != null)) {
            throw new IllegalArgumentException("a conference is made exactly where one is required");
        }
        move(ReviewStatus.DECIDED);
        decision = made;
        reasons = why;
        reconvened = newConference;
        decidedAt = at;
    }

    /** The working calendar changed, and with it the limit of an open review. */
    public void isDue(Instant by) {
        dueAt = by;
    }

    private void move(ReviewStatus to) {
        DissentMoves.check(status, to);
        status = to;
    }

    public Dissent dissent() {
        return dissent;
    }

    /** Who decides; null where everybody of the office has a part that prohibits it. */
    public @Nullable PersonId reviewer() {
        return reviewer == null ? null : new PersonId(reviewer);
    }

    public ReviewStatus status() {
        return status;
    }

    public boolean isDecided() {
        return status == ReviewStatus.DECIDED;
    }

    public Instant dueFrom() {
        return dueFrom;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String chairsAccount() {
        return chairsAccount;
    }

    public @Nullable Instant accountAt() {
        return accountAt;
    }

    public @Nullable String liaison() {
        return liaison;
    }

    public @Nullable Instant liaisonAt() {
        return liaisonAt;
    }

    public @Nullable ReviewDecision decision() {
        return decision;
    }

    public @Nullable String reasons() {
        return reasons;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** The conference that the decision made; null where it made none. */
    public @Nullable String reconvened() {
        return reconvened;
    }

    /** Counts the saves: two people who decide at once do not overwrite each other. */
    public long version() {
        return version;
    }
}
