package org.reconvene.procedure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;

/** A version of a procedure as it was published; nothing of it changes afterwards. */
@Entity
@Table(name = "procedure_version")
@NullUnmarked
public class PublishedVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "procedure_key")
    private String procedureKey;

    private int number;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    protected PublishedVersion() {}

    /** A version; nobody published the ones that come with the program. */
    public PublishedVersion(
            Procedure procedure, int number, String content, Instant publishedAt, @Nullable PersonId publishedBy) {
        this.procedureKey = procedure.key();
        this.number = number;
        this.inForceFrom = procedure.inForceFrom();
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy == null ? null : publishedBy.value();
    }

    /**
     * The version, read from its text.
     *
     * @throws IllegalStateException if the text cannot be read any more, which a migration would have had to prevent
     */
    public ProcedureVersion view() {
        return switch (ProcedureReader.read(content)) {
            case Reading.Sound sound -> new ProcedureVersion(number, publishedAt, sound.procedure());
            case Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.mistakes().get(0).in(procedureKey + ", version " + number));
        };
    }

    public String content() {
        return content;
    }
}
