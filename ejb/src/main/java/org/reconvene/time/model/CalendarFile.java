package org.reconvene.time.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.time.Nation;

/** A holiday file as it was sent. It is never changed; of a nation the newest counts. */
@Entity
@Table(name = "calendar_file")
@NullUnmarked
public class CalendarFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private String content;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected CalendarFile() {}

    public CalendarFile(Nation nation, String content, long uploadedBy, Instant uploadedAt) {
        this.nation = nation;
        this.content = content;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public Nation nation() {
        return nation;
    }

    public String content() {
        return content;
    }

    public long uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
