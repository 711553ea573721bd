package org.reconvene.people.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

/** Somebody on the staff of an agency, whether or not they can sign in. */
@Entity
@NullUnmarked
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String name;
    private String title;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Column(name = "line_manager_id")
    private @Nullable Long lineManager;

    private @Nullable String email;
    private boolean active;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Person() {}

    public Person(Agency agency, String name, String title, Tier tier, Employment employment, @Nullable String email) {
        this.agency = agency;
        this.partnership = agency.view().partnership().value();
        this.name = name;
        this.title = title;
        this.tier = tier;
        this.employment = employment;
        this.email = email;
        this.active = true;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    /** Writes the entry anew, in one go: a directory that is half changed names the wrong person. */
    public void isNow(
            Agency nowAt,
            String nowNamed,
            String nowTitled,
            Tier nowOn,
            Employment nowEmployedBy,
            @Nullable String nowReachedAt) {
        agency = nowAt;
        partnership = nowAt.view().partnership().value();
        name = nowNamed;
        title = nowTitled;
        tier = nowOn;
        employment = nowEmployedBy;
        email = nowReachedAt;
    }

    /** Holds these offices from now on, and no others. */
    public void holds(Set<Role> offices) {
        roles.retainAll(offices);
        roles.addAll(offices);
    }

    public @Nullable String email() {
        return email;
    }

    public void isManagedBy(@Nullable PersonId manager) {
        lineManager = manager == null ? null : manager.value();
    }

    /** A person who has left keeps their place in every record, and can no longer sign in. */
    public void leave() {
        active = false;
    }

    public void comeBack() {
        active = true;
    }

    /** Grows with each change. */
    public long version() {
        return version;
    }

    public PersonView view() {
        var agencyView = agency.view();
        return new PersonView(
                id(),
                name,
                title,
                tier,
                employment,
                new PartnershipId(partnership),
                agencyView.id(),
                agencyView.kind(),
                agencyView.name(),
                lineManager == null ? null : new PersonId(lineManager),
                active,
                roles);
    }
}
