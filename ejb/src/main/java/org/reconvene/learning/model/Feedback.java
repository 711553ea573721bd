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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FeedbackLine;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.SentFeedbackView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** The Group’s feedback to one of its two readers, sent once (SUR-16). */
@Entity
@NullUnmarked
public class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;

    @Enumerated(EnumType.STRING)
    private FeedbackReader audience;

    @Column(name = "reader_id")
    private long reader;

    private String text;

    @Column(name = "next_steps")
    private @Nullable String nextSteps;

    @Column(name = "sent_by")
    private long sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Version
    private long version;

    protected Feedback() {}

    public Feedback(FoundDissent about, FeedbackReader audience, String text, @Nullable String nextSteps) {
        if (LearningRules.needsNextSteps(audience, about.finding()) && nextSteps == null) {
            throw new IllegalArgumentException("the dissenter of a supported dissent is told the next steps");
        }
        this.partnership = about.partnership().value();
        this.dissent = about.reference();
        this.audience = audience;
        this.reader = about.reader(audience).value();
        this.text = text;
        this.nextSteps = nextSteps;
    }

    public void wasSent(PersonId by, Instant at) {
        sentBy = by.value();
        sentAt = at;
    }

    /** Its reader opened it; the first time counts. */
    public void wasRead(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public SentFeedbackView view(PersonView readBy) {
        return new SentFeedbackView(audience, readBy, text, nextSteps, sentAt, readAt);
    }

    public FeedbackLine line() {
        return new FeedbackLine(dissent, audience, sentAt, readAt);
    }

    public FeedbackReader audience() {
        return audience;
    }

    public PersonId reader() {
        return new PersonId(reader);
    }

    public String text() {
        return text;
    }

    public @Nullable String nextSteps() {
        return nextSteps;
    }

    public PersonId sentBy() {
        return new PersonId(sentBy);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
