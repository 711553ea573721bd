package org.reconvene.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;

/** What a side wrote (SUS-6, BOR-4). It is never changed; the other side confirms it, or puts its own wording beside it. */
@Entity(name = "DisagreementEntry")
@Table(name = "disagreement_entry")
@NullUnmarked
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    private String step;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Recorded item;

    private String content;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private @Nullable String adviser;

    @Column(name = "proposed_due_at")
    private @Nullable Instant proposedDueAt;

    private @Nullable Boolean confirmed;

    @Column(name = "contested_words")
    private @Nullable String contestedWords;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Entry() {}

    public Entry(Disagreement disagreement, String step, Side side, Recorded item, String content) {
        this.disagreement = disagreement;
        this.step = step;
        this.side = side;
        this.item = item;
        this.content = content;
    }

    public Entry writtenBy(PersonId person, Instant at) {
        writtenBy = person.value();
        writtenAt = at;
        return this;
    }

    /** It is advice, taken from that person (SUS-5). */
    public Entry advisedBy(String who) {
        adviser = who;
        return this;
    }

    /** It proposes another limit for the step (SUS-2, HER-2). */
    public Entry proposing(Instant due) {
        proposedDueAt = due;
        return this;
    }

    /** The other side says that it is accurate. */
    public void isConfirmed(PersonId by, Instant at) {
        answer(true, null, by, at);
    }

    /** The other side puts its own wording beside it. */
    public void isContested(String words, PersonId by, Instant at) {
        answer(false, words, by, at);
    }

    private void answer(boolean accurate, @Nullable String words, PersonId by, Instant at) {
        if (confirmed != null) {
            throw new IllegalStateException("an entry is answered once: " + id);
        }
        confirmed = accurate;
        contestedWords = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    public Disagreement disagreement() {
        return disagreement;
    }

    public long id() {
        return id;
    }

    public Side side() {
        return side;
    }

    public Recorded item() {
        return item;
    }

    public String content() {
        return content;
    }

    public String step() {
        return step;
    }

    /** From whom the advice was taken, by name and office; null where it is none. */
    public @Nullable String adviser() {
        return adviser;
    }

    /**
     * Whether it could say why a request for a conference was refused (HER-13): all that is written freely could. What both sides
     * word together, and a time, says what follows and not why.
     */
    public boolean mayHoldReasons() {
        return disagreement.isARequest()
                && switch (item) {
                    case AGREEMENT, OUTSTANDING, NO_COMPROMISE, TIMESCALE -> false;
                    default -> true;
                };
    }

    /** The limit that it proposes; null where it proposes none. */
    public @Nullable Instant proposedDueAt() {
        return proposedDueAt;
    }

    public PersonId author() {
        return new PersonId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Whether the other side confirmed it; null while it has not answered. */
    public @Nullable Boolean confirmed() {
        return confirmed;
    }

    public @Nullable String contestedWords() {
        return contestedWords;
    }

    public @Nullable PersonId answeredBy() {
        return answeredBy == null ? null : new PersonId(answeredBy);
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
