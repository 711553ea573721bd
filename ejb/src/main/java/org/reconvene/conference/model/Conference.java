package org.reconvene.conference.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** One child protection conference for a child or for siblings. */
@Entity
@NullUnmarked
public class Conference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Column(name = "chair_id")
    private @Nullable Long chair;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "date_set")
    private boolean dateSet = true;

    private @Nullable String place;
    private @Nullable Boolean quorate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reconvened_from_id")
    private @Nullable Conference reconvenedFrom;

    @Column(name = "hold_by")
    private @Nullable Instant holdBy;

    @Column(name = "census_key")
    private @Nullable String censusKey;

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ConferenceChild> children = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Participation> participants = new ArrayList<>();

    @Version
    private long version;

    protected Conference() {}

    public Conference(PartnershipId partnership, String reference, ConferenceKind kind, Instant heldAt) {
        this.partnership = partnership.value();
        this.reference = reference;
        this.kind = kind;
        this.heldAt = heldAt;
    }

    /** The conference that a senior manager’s decision makes necessary, for the same children and people (SUS-14). */
    public Conference reconvene(String newReference, Instant by, List<ChildId> forChildren) {
        var again = new Conference(partnership(), newReference, ConferenceKind.RECONVENED, by);
        again.chair = chair;
        again.place = place;
        again.reconvenedFrom = this;
        again.holdBy = by;
        again.dateSet = false;
        children.stream().filter(row -> forChildren.contains(row.child())).forEach(row -> again.concerns(row.child()));
        participants.forEach(row -> again.invite(row.person(), row.agency()));
        return again;
    }

    public void concerns(ChildId child) {
        children.add(new ConferenceChild(this, child));
    }

    public Participation invite(PersonId person, AgencyId agency) {
        var row = new Participation(this, person, agency);
        participants.add(row);
        return row;
    }

    public void isChairedBy(PersonId person) {
        chair = person.value();
    }

    public void takesPlace(Instant at, @Nullable String where) {
        heldAt = at;
        dateSet = true;
        place = where;
    }

    /** The working calendar changed, and with it the limit; without a date of its own the conference stands there. */
    public void isToBeHeldBy(Instant by) {
        holdBy = by;
        if (!dateSet) {
            heldAt = by;
        }
    }

    public void wasQuorate(@Nullable Boolean answer) {
        quorate = answer;
    }

    public void cameFromCensus(String key) {
        censusKey = key;
    }

    /** A later census may know that an initial conference was held before the birth. */
    public void isOfKind(ConferenceKind other) {
        kind = other;
    }

    /** The key under which the census knows it; null where it was arranged here. */
    public @Nullable String censusKey() {
        return censusKey;
    }

    /** Records who came; somebody who was not invited and came all the same is added. */
    public void took(PersonId person, AgencyId agency, Attendance attendance, @Nullable LocalDate reportOn) {
        participation(person).orElseGet(() -> invite(person, agency)).took(attendance, reportOn);
    }

    public Optional<Participation> participation(PersonId person) {
        return participants.stream().filter(row -> row.person().equals(person)).findFirst();
    }

    public Optional<ConferenceChild> child(ChildId child) {
        return children.stream().filter(row -> row.child().equals(child)).findFirst();
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String reference() {
        return reference;
    }

    public ConferenceKind kind() {
        return kind;
    }

    /** Who chairs; null where a conference came from the census and nobody has taken the chair. */
    public @Nullable PersonId chair() {
        return chair == null ? null : new PersonId(chair);
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** Whether somebody has set the date; a reconvened conference is made without, and stands at its limit until then. */
    public boolean isDateSet() {
        return dateSet;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable Boolean quorate() {
        return quorate;
    }

    public @Nullable Conference reconvenedFrom() {
        return reconvenedFrom;
    }

    public @Nullable Instant holdBy() {
        return holdBy;
    }

    public List<ConferenceChild> children() {
        return List.copyOf(children);
    }

    public List<Participation> participants() {
        return List.copyOf(participants);
    }
}
