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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.RecommendationView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** One recommendation of the Group, with an owner and a day (SUR-16). */
@Entity
@NullUnmarked
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;
    private int number;
    private String text;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.OPEN;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    protected Recommendation() {}

    public Recommendation(FoundDissent about, int number, String text, PersonId owner, LocalDate dueOn) {
        this.partnership = about.partnership().value();
        this.dissent = about.reference();
        this.number = number;
        this.text = text;
        this.owner = owner.value();
        this.dueOn = dueOn;
    }

    public void wasMade(PersonId by, Instant at) {
        madeBy = by.value();
        madeAt = at;
    }

    /** Says what became of it, once. */
    public void answer(FollowUpStatus to, String words, PersonId by, Instant at) {
        LearningMoves.check(LearningMoves.OF_RECOMMENDATION, status, to);
        status = to;
        answer = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    public RecommendationView view(PersonView ownedBy, LocalDate today) {
        var overdue = status == FollowUpStatus.OPEN && today.isAfter(dueOn);
        return new RecommendationView(id, number, text, ownedBy, dueOn, status, answer, answeredAt, overdue);
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public PersonId owner() {
        return new PersonId(owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public FollowUpStatus status() {
        return status;
    }
}
