package org.reconvene.procedure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PersonId;

/** The next version of a procedure, while it is being written. It is kept with its mistakes. */
@Entity(name = "ProcedureDraft")
@Table(name = "procedure_draft")
@NullUnmarked
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "procedure_key")
    private String procedureKey;

    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private Long savedBy;

    @Version
    private Long version;

    protected Draft() {}

    public Draft(String procedureKey, String content, Instant at, PersonId by) {
        this.procedureKey = procedureKey;
        write(content, at, by);
    }

    /** Takes the text in place of the one before. */
    public final void write(String text, Instant at, PersonId by) {
        this.content = text;
        this.savedAt = at;
        this.savedBy = by.value();
    }

    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public PersonId savedBy() {
        return new PersonId(savedBy);
    }
}
