package org.reconvene.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.notification.NoticeKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** Something that one person is told. The sentence is made of its kind and a reference alone. */
@Entity
@NullUnmarked
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "person_id")
    private long person;

    private Instant at;
    private String reference;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String sentence;
    private String address;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {}

    public Notice(PersonView person, NoticeKind kind, String reference, Instant at) {
        this.partnership = person.partnership().value();
        this.person = person.id().value();
        this.kind = kind;
        this.reference = reference;
        this.sentence = kind.sentence(reference);
        this.address = kind.address(reference);
        this.at = at;
    }

    /** It was read; the first time counts. */
    public void wasRead(Instant when) {
        if (readAt == null) {
            readAt = when;
        }
    }

    public long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Instant at() {
        return at;
    }
}
