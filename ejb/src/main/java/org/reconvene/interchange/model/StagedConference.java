package org.reconvene.interchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.HeldFromCensus;
import org.reconvene.conference.KeepFromCensus;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.interchange.CensusConference;
import org.reconvene.interchange.ConferenceChange;
import org.reconvene.interchange.ImportVerdict;

/** A conference of a file that was read and not yet confirmed, in the register's words. */
@Entity
@Table(name = "census_staged_conference")
@NullUnmarked
public class StagedConference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "census_key")
    private String censusKey;

    @Column(name = "child_reference")
    private String child;

    private int line;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanDecision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanCategory category;

    @Enumerated(EnumType.STRING)
    private ImportVerdict verdict = ImportVerdict.NEW;

    protected StagedConference() {}

    public StagedConference(long importId, CensusConference told) {
        this.importId = importId;
        this.censusKey = told.naturalKey();
        this.child = told.childId();
        this.line = told.line();
        this.kind = CensusWords.kind(told);
        this.heldOn = told.date();
        this.decision = CensusWords.decision(told);
        this.category = CensusWords.category(told);
    }

    public long id() {
        return id;
    }

    public String censusKey() {
        return censusKey;
    }

    /** The reference of the child. */
    public String child() {
        return child;
    }

    /** Compares it with what is held now, and answers whether it compares otherwise than before. */
    public boolean compare(@Nullable HeldFromCensus held) {
        var before = verdict;
        verdict = CensusComparison.conference(kind, decision, category, held);
        return verdict != before;
    }

    public KeepFromCensus command(ChildId of) {
        return new KeepFromCensus(censusKey, of, kind, heldOn, decision, category);
    }

    public ConferenceChange change() {
        return new ConferenceChange(child, line, verdict, kind, heldOn, decision);
    }
}
