package org.reconvene.dissent.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.dissent.DissentStatus;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** One professional’s dissent from the chair’s decision (SUS-11 to SUS-13, SUR-12). */
@Entity
@NullUnmarked
public class Dissent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;
    private String conference;

    @Column(name = "dissenter_id")
    private long dissenter;

    @Column(name = "agency_id")
    private long agency;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "harm_believed")
    private boolean harmBelieved;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    @Column(name = "why_not_raised")
    private @Nullable String whyNotRaised;

    @Enumerated(EnumType.STRING)
    private DissentStatus status;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "confirm_by")
    private Instant confirmBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "dissent_child", joinColumns = @JoinColumn(name = "dissent_id"))
    @Column(name = "child_id")
    private Set<Long> children = new HashSet<>();

    @OneToMany(mappedBy = "dissent", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Wording> wordings = new ArrayList<>();

    @Version
    private long version;

    protected Dissent() {}

    public Dissent(
            String reference, PartnershipId partnership, String conference, PersonId dissenter, AgencyId agency) {
        this.reference = reference;
        this.partnership = partnership.value();
        this.conference = conference;
        this.dissenter = dissenter.value();
        this.agency = agency.value();
    }

    /** Takes down what the dissenter said, for the first time. */
    public void isRecorded(
            Ground on, Set<ChildId> about, String words, PersonId by, Instant at, Instant toBeConfirmedBy) {
        ground = on;
        children.addAll(about.stream().map(ChildId::value).toList());
        wordings.add(new Wording(this, 1, words, by, at, null));
        status = DissentStatus.AWAITING_CONFIRMATION;
        recordedAt = at;
        confirmBy = toBeConfirmedBy;
    }

    /** What the dissenter wants done with it (SUS-12), and why they do not raise what they believe (SUS-13). */
    public void wishes(Wish forWhat, boolean believesHarm, @Nullable String whyNot) {
        wish = forWhat;
        harmBelieved = believesHarm;
        whyNotRaised = whyNot;
    }

    /** The dissenter says that the wording is theirs. */
    public void confirmed(Instant at) {
        move(DissentStatus.CONFIRMED);
        confirmedAt = at;
    }

    /** The dissenter corrects the wording and thereby confirms it; the wording before stays as it was. */
    public void corrected(String words, String why, PersonId by, Instant at) {
        wordings.add(new Wording(this, wordings.size() + 1, words, by, at, why));
        confirmed(at);
    }

    /** The working calendar changed, and with it by when the wording is to be confirmed. */
    public void isToBeConfirmedBy(Instant by) {
        confirmBy = by;
    }

    private void move(DissentStatus to) {
        DissentMoves.check(status, to);
        status = to;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String reference() {
        return reference;
    }

    public String conference() {
        return conference;
    }

    public PersonId dissenter() {
        return new PersonId(dissenter);
    }

    public Ground ground() {
        return ground;
    }

    public boolean harmBelieved() {
        return harmBelieved;
    }

    public Wish wish() {
        return wish;
    }

    public @Nullable String whyNotRaised() {
        return whyNotRaised;
    }

    public DissentStatus status() {
        return status;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant confirmBy() {
        return confirmBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public Set<ChildId> children() {
        return children.stream().map(ChildId::new).collect(Collectors.toUnmodifiableSet());
    }

    public List<Wording> wordings() {
        return List.copyOf(wordings);
    }
}
