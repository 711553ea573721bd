package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.dissentsgroup.TermView;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** A term of office in the Group, its first and its last day included. */
@Entity
@Table(name = "group_term")
@NullUnmarked
public class GroupTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "person_id")
    private long person;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Version
    private long version;

    protected GroupTerm() {}

    public GroupTerm(PartnershipId partnership, PersonId person, LocalDate from, LocalDate until) {
        this.partnership = partnership.value();
        this.person = person.value();
        this.fromOn = from;
        this.untilOn = until;
    }

    public void endsOn(LocalDate until) {
        untilOn = until;
    }

    public boolean overlaps(LocalDate from, LocalDate until) {
        return !from.isAfter(untilOn) && !until.isBefore(fromOn);
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public LocalDate from() {
        return fromOn;
    }

    public LocalDate until() {
        return untilOn;
    }

    public TermView view(PersonView who, LocalDate today) {
        return new TermView(id, who, fromOn, untilOn, overlaps(today, today), untilOn.isBefore(today));
    }
}
