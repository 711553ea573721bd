package org.reconvene.interchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.ChildChange;
import org.reconvene.interchange.ConferenceChange;
import org.reconvene.interchange.ImportCounts;
import org.reconvene.interchange.ImportStatus;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** One census file from its arrival to its confirmation. */
@Entity
@Table(name = "census_import")
@NullUnmarked
public class CensusImport {

    /** How long a preview waits to be confirmed. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "person_id")
    private long person;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.READING;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "refused_line")
    private @Nullable Integer refusedLine;

    private @Nullable String refusal;

    @Column(name = "census_year")
    private @Nullable Integer year;

    @Column(name = "children_new")
    private int childrenNew;

    @Column(name = "children_changed")
    private int childrenChanged;

    @Column(name = "children_unchanged")
    private int childrenUnchanged;

    @Column(name = "conferences_new")
    private int conferencesNew;

    @Column(name = "conferences_changed")
    private int conferencesChanged;

    @Column(name = "conferences_unchanged")
    private int conferencesUnchanged;

    private int rejected;

    @Version
    private long version;

    protected CensusImport() {}

    public CensusImport(PartnershipId partnership, PersonId person, String fileName, Instant at) {
        this.partnership = partnership.value();
        this.person = person.value();
        this.fileName = Kept.of(fileName, 200);
        this.begunAt = at;
        this.expiresAt = at.plus(KEPT);
    }

    public long id() {
        return id;
    }

    public ImportStatus status() {
        return status;
    }

    public String fileName() {
        return fileName;
    }

    public boolean hasExpired(Instant at) {
        return status != ImportStatus.CONFIRMED && !at.isBefore(expiresAt);
    }

    public void wasRead(@Nullable Integer censusYear, int rejections) {
        status = ImportStatus.READY;
        year = censusYear;
        rejected = rejections;
    }

    public void counts(ImportCounts children, ImportCounts conferences) {
        childrenNew = children.added();
        childrenChanged = children.changed();
        childrenUnchanged = children.unchanged();
        conferencesNew = conferences.added();
        conferencesChanged = conferences.changed();
        conferencesUnchanged = conferences.unchanged();
    }

    public void wasRefused(int line, String reason, Instant at) {
        status = ImportStatus.REFUSED;
        refusedLine = line;
        refusal = Kept.of(reason, 1000);
        endedAt = at;
    }

    public void wasCancelled(Instant at) {
        status = ImportStatus.CANCELLED;
        endedAt = at;
    }

    public void wasConfirmed(Instant at) {
        status = ImportStatus.CONFIRMED;
        endedAt = at;
    }

    public ImportCounts children() {
        return new ImportCounts(childrenNew, childrenChanged, childrenUnchanged);
    }

    public ImportCounts conferences() {
        return new ImportCounts(conferencesNew, conferencesChanged, conferencesUnchanged);
    }

    public CensusImportView view(
            List<ChildChange> newChildren,
            List<ChildChange> changedChildren,
            List<ConferenceChange> conferenceChanges) {
        return new CensusImportView(
                id,
                status,
                fileName,
                begunAt,
                expiresAt,
                endedAt,
                refusedLine,
                refusal,
                year,
                children(),
                conferences(),
                rejected,
                newChildren,
                changedChildren,
                conferenceChanges);
    }
}
