package org.reconvene.dissent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.WordingView;
import org.reconvene.people.PersonId;

/** One wording of a dissent. It is written once and never changed. */
@Entity
@NullUnmarked
public class Wording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dissent_id", updatable = false)
    private Dissent dissent;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @Column(name = "written_by", updatable = false)
    private long writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private @Nullable String why;

    protected Wording() {}

    Wording(Dissent dissent, int number, String text, PersonId by, Instant at, @Nullable String why) {
        this.dissent = dissent;
        this.number = number;
        this.text = text;
        this.writtenBy = by.value();
        this.writtenAt = at;
        this.why = why;
    }

    public PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    public WordingView view(String writer) {
        return new WordingView(number, text, writer, writtenAt, why);
    }
}
