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
import org.reconvene.child.ChildView;
import org.reconvene.child.KeepChild;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.ChildChange;
import org.reconvene.interchange.ImportVerdict;
import org.reconvene.people.PartnershipId;

/** A child of a file that was read and not yet confirmed. Its dates are null where the file tells nothing. */
@Entity
@Table(name = "census_staged_child")
@NullUnmarked
public class StagedChild {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private String reference;

    private int line;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    @Column(name = "expected_on")
    private @Nullable LocalDate expectedOn;

    @Column(name = "was_born_on")
    private @Nullable LocalDate wasBornOn;

    @Column(name = "was_expected_on")
    private @Nullable LocalDate wasExpectedOn;

    @Enumerated(EnumType.STRING)
    private ImportVerdict verdict = ImportVerdict.NEW;

    protected StagedChild() {}

    public StagedChild(long importId, CensusChild told) {
        this.importId = importId;
        this.reference = told.identifiers().childId();
        this.line = told.line();
        this.bornOn = told.identifiers().birthDate();
        this.expectedOn = told.identifiers().expectedBirthDate();
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    /** Compares it with what is held now, and answers whether it compares otherwise than before. */
    public boolean compare(@Nullable ChildView held) {
        var before = change();
        verdict = CensusComparison.child(bornOn, expectedOn, held);
        wasBornOn = held == null ? null : held.bornOn();
        wasExpectedOn = held == null ? null : held.expectedOn();
        return !change().equals(before);
    }

    /** What is to be held from now on: what the file tells, and where it tells nothing what was held before. */
    public KeepChild command(PartnershipId partnership) {
        var then = change();
        return new KeepChild(partnership, reference, null, null, then.bornOn(), then.expectedOn());
    }

    public ChildChange change() {
        return new ChildChange(
                reference,
                line,
                verdict,
                bornOn == null ? wasBornOn : bornOn,
                expectedOn == null ? wasExpectedOn : expectedOn,
                wasBornOn,
                wasExpectedOn);
    }
}
