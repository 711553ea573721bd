package org.reconvene.dissentsgroup.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AuditReviewView;
import org.reconvene.dissentsgroup.JudgedContribution;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.people.AgencyId;

/** An independent review as it was sent: written once and never changed (SUR-13, SUR-15). */
@Entity
@Table(name = "audit_review")
@NullUnmarked
public class AuditReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private ReviewerAssignment assignment;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NatureOfDissent nature;

    @Column(name = "decision_making", updatable = false)
    private String decisionMaking;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewersOpinion opinion;

    @Column(updatable = false)
    private @Nullable String missing;

    @Column(updatable = false)
    private String reasons;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "audit_contribution", joinColumns = @JoinColumn(name = "review_id"))
    private List<JudgedAgency> contributions = new ArrayList<>();

    protected AuditReview() {}

    /** Takes a review over which {@link AuditRules} had nothing to say. */
    public AuditReview(ReviewerAssignment assignment, SendAudit command, Instant at) {
        this.assignment = assignment;
        this.nature = Objects.requireNonNull(command.nature());
        this.decisionMaking = command.decisionMaking().strip();
        this.opinion = Objects.requireNonNull(command.opinion());
        this.missing = opinion == ReviewersOpinion.CANNOT_SAY
                ? Objects.requireNonNull(command.missing()).strip()
                : null;
        this.reasons = command.reasons().strip();
        this.sentAt = at;
        for (var row : command.contributions()) {
            contributions.add(new JudgedAgency(
                    row.agency(),
                    Objects.requireNonNull(row.quality()),
                    row.note().strip()));
        }
    }

    public ReviewerAssignment assignment() {
        return assignment;
    }

    /**
     * What it says.
     *
     * @param agencies the names of the conference’s agencies
     */
    public AuditReviewView view(Map<AgencyId, String> agencies) {
        return new AuditReviewView(
                contributions.stream()
                        .map(row -> new JudgedContribution(
                                agencies.getOrDefault(row.agency(), "Another agency"), row.quality(), row.note()))
                        .toList(),
                nature,
                decisionMaking,
                opinion,
                missing,
                reasons,
                sentAt);
    }
}
