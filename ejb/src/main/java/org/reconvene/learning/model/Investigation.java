package org.reconvene.learning.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** Children’s Service investigates the decision making after a supported dissent (SUR-17, SUR-18). */
@Entity
@NullUnmarked
public class Investigation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;

    @Column(name = "investigator_id")
    private @Nullable Long investigator;

    @Column(name = "head_id")
    private @Nullable Long head;

    @Enumerated(EnumType.STRING)
    private InvestigationStatus status = InvestigationStatus.ASKED;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private @Nullable String report;
    private @Nullable String recommendations;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    private @Nullable String review;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "why_no_meeting")
    private @Nullable String whyNoMeeting;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "investigation", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<StrategyAction> actions = new ArrayList<>();

    @Version
    private long version;

    protected Investigation() {}

    public Investigation(FoundDissent about, Instant askedAt, Instant dueAt) {
        this.partnership = about.partnership().value();
        this.dissent = about.reference();
        this.recordedAt = about.recordedAt();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    /** When the dissent was recorded; the version of the procedure in force then holds for it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Gives the duty to that person; to nobody where null. */
    public void isGivenTo(InvestigationDuty duty, @Nullable PersonId person) {
        var value = person == null ? null : person.value();
        switch (duty) {
            case INVESTIGATE -> investigator = value;
            case REVIEW -> head = value;
        }
    }

    /** The investigator reports. */
    public void reported(String found, String recommended, Instant at) {
        move(InvestigationStatus.REPORTED);
        report = found;
        recommendations = recommended;
        reportedAt = at;
    }

    /** The Head of Safeguarding reviewed the report; the actions follow, or {@link #closedWithoutMeeting}. */
    public void reviewed(String words, Instant at) {
        move(InvestigationStatus.REVIEWED);
        review = words;
        reviewedAt = at;
    }

    /** Adds an action towards a Strategy Meeting. */
    public void needs(String text, PersonId owner, LocalDate dueOn) {
        actions.add(new StrategyAction(this, actions.size() + 1, text, owner, dueOn));
    }

    /** No Strategy Meeting is needed, which ends the investigation. */
    public void closedWithoutMeeting(String why, Instant at) {
        if (!actions.isEmpty()) {
            throw new IllegalStateException("there are actions towards a Strategy Meeting");
        }
        whyNoMeeting = why;
        close(at);
    }

    /** An action was done; the last one ends the investigation. */
    public void done(StrategyAction action, String words, PersonId by, Instant at) {
        action.done(words, by, at);
        if (actions.stream().allMatch(each -> each.status() == FollowUpStatus.DONE)) {
            close(at);
        }
    }

    /** The working calendar changed, and with it the limit of the report. */
    public void isDue(Instant by) {
        dueAt = by;
    }

    private void close(Instant at) {
        move(InvestigationStatus.CLOSED);
        closedAt = at;
    }

    private void move(InvestigationStatus to) {
        LearningMoves.check(LearningMoves.OF_INVESTIGATION, status, to);
        status = to;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String dissent() {
        return dissent;
    }

    /** Who investigates; null until somebody may and is named. */
    public @Nullable PersonId investigator() {
        return investigator == null ? null : new PersonId(investigator);
    }

    /** Who reviews the report; null until somebody may and is named. */
    public @Nullable PersonId head() {
        return head == null ? null : new PersonId(head);
    }

    public InvestigationStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String report() {
        return report;
    }

    public @Nullable String recommendations() {
        return recommendations;
    }

    public @Nullable Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable String review() {
        return review;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public @Nullable String whyNoMeeting() {
        return whyNoMeeting;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<StrategyAction> actions() {
        return List.copyOf(actions);
    }

    /** Counts the saves: a review names the one that was read. */
    public long version() {
        return version;
    }
}
