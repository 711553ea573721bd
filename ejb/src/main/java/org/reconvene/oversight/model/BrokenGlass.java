package org.reconvene.oversight.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** Somebody opened a case without a part in it: one case, for an hour, to read. It is reviewed once, by somebody else. */
@Entity
@Table(name = "broken_glass")
@NullUnmarked
public class BrokenGlass {

    /** How long the case is open. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "case_key")
    private String reference;

    @Column(name = "person_id")
    private long person;

    private String reason;

    @Column(name = "broken_at")
    private Instant brokenAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "review_by")
    private Instant reviewBy;

    @Column(name = "told_again")
    private boolean toldAgain;

    @Column(name = "reviewed_by")
    private @Nullable Long reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    private @Nullable Boolean justified;
    private @Nullable String review;

    @Version
    private long version;

    protected BrokenGlass() {}

    /**
     * @param at from when on it is open
     * @param reviewBy by when somebody else looks at it
     */
    public BrokenGlass(String reference, PersonView person, String reason, Instant at, Instant reviewBy) {
        this.reference = reference;
        this.partnership = person.partnership().value();
        this.person = person.id().value();
        this.reason = reason;
        this.brokenAt = at;
        this.untilAt = at.plus(OPEN_FOR);
        this.reviewBy = reviewBy;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String reason() {
        return reason;
    }

    public Instant brokenAt() {
        return brokenAt;
    }

    public Instant untilAt() {
        return untilAt;
    }

    public Instant reviewBy() {
        return reviewBy;
    }

    /** Null while nobody has reviewed it. */
    public @Nullable PersonId reviewedBy() {
        return reviewedBy == null ? null : new PersonId(reviewedBy);
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public @Nullable Boolean justified() {
        return justified;
    }

    public @Nullable String review() {
        return review;
    }

    /**
     * Somebody else says whether it was right.
     *
     * @throws IllegalStateException if it was reviewed before, or whoever reviews it did it
     */
    public void isReviewed(boolean right, String words, PersonId by, Instant at) {
        if (reviewedAt != null || by.value() == person) {
            throw new IllegalStateException("a broken glass is reviewed once, by somebody else");
        }
        this.justified = right;
        this.review = words;
        this.reviewedBy = by.value();
        this.reviewedAt = at;
    }

    /** Its reviewers were told a second time. */
    public void isToldAgain() {
        this.toldAgain = true;
    }
}
