package org.reconvene.learning.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** A dissent with the Group’s finding, and the key issues and themes that the Group saw in it (SUR-16). */
@Entity
@Table(name = "found_dissent")
@NullUnmarked
public class FoundDissent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;

    @Column(name = "chair_id")
    private long chair;

    @Column(name = "dissenter_id")
    private long dissenter;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "meeting_at")
    private Instant meeting;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "feedback_due_at")
    private Instant feedbackDueAt;

    @Column(name = "feedback_sent")
    private int feedbackSent;

    @Column(name = "key_issues")
    private @Nullable String keyIssues;

    @ElementCollection
    @CollectionTable(name = "dissent_theme", joinColumns = @JoinColumn(name = "found_dissent_id"))
    @Column(name = "theme_id")
    private Set<Long> themes = new HashSet<>();

    @Version
    private long version;

    protected FoundDissent() {}

    public FoundDissent(FindingRecorded event, Instant feedbackDueAt) {
        partnership = event.partnership().value();
        reference = event.reference();
        chair = event.chair().value();
        dissenter = event.dissenter().value();
        finding = event.finding();
        recordedAt = event.recorded();
        meeting = event.meeting();
        foundAt = event.at();
        this.feedbackDueAt = feedbackDueAt;
    }

    /** When the dissent was recorded; the version of the procedure in force then holds for it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Replaces key issues and themes. */
    public void issuesAre(@Nullable String issues, Set<Long> ticked) {
        keyIssues = issues;
        themes.retainAll(ticked);
        themes.addAll(ticked);
    }

    /** One more of its readers was sent the feedback: counted here, so that what is still to be sent is found by an index. */
    public void feedbackWasSent() {
        feedbackSent++;
    }

    /** The working calendar changed, and with it the limit of the feedback. */
    public void feedbackIsDue(Instant by) {
        feedbackDueAt = by;
    }

    /** Who reads that feedback. */
    public PersonId reader(FeedbackReader audience) {
        return switch (audience) {
            case CHAIR -> chair();
            case DISSENTER -> dissenter();
        };
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String reference() {
        return reference;
    }

    public PersonId chair() {
        return new PersonId(chair);
    }

    public PersonId dissenter() {
        return new PersonId(dissenter);
    }

    public Finding finding() {
        return finding;
    }

    public Instant meeting() {
        return meeting;
    }

    public Instant feedbackDueAt() {
        return feedbackDueAt;
    }

    public @Nullable String keyIssues() {
        return keyIssues;
    }

    public Set<Long> themes() {
        return Set.copyOf(themes);
    }
}
