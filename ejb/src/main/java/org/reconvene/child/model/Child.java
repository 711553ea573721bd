package org.reconvene.child.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.people.PartnershipId;

/** A child, with no more than is needed to know which child is meant. */
@Entity
@NullUnmarked
public class Child {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    @Column(name = "expected_on")
    private @Nullable LocalDate expectedOn;

    private boolean restricted;

    @Version
    private long version;

    protected Child() {}

    public Child(PartnershipId partnership, String reference) {
        this.partnership = partnership.value();
        this.reference = reference;
    }

    public ChildId id() {
        return new ChildId(id);
    }

    public String reference() {
        return reference;
    }

    public void isCalled(@Nullable String given, @Nullable String family) {
        givenName = given;
        familyName = family;
    }

    public void wasBorn(@Nullable LocalDate on) {
        bornOn = on;
    }

    public void isExpected(@Nullable LocalDate on) {
        expectedOn = on;
    }

    /** Whether the child is as if not there for whoever has no part in a case. */
    public boolean isRestricted() {
        return restricted;
    }

    /** From now on the child is, or is no longer, as if not there for whoever has no part in a case. */
    public void isRestricted(boolean now) {
        restricted = now;
    }

    public ChildView view() {
        return new ChildView(id(), reference, givenName, familyName, bornOn, expectedOn);
    }
}
