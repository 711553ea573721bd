package org.reconvene.request.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.request.Overtaken;
import org.reconvene.request.RequestEnding;

/** A request for an initial child protection conference, for one child or siblings (SUS-7, HER-10). */
@Entity
@Table(name = "conference_request")
@NullUnmarked
public class ConferenceRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;

    @Column(name = "requester_id")
    private long requester;

    @Column(name = "addressed_to")
    private long addressed;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "section_47")
    private String section47;

    @Column(name = "strategy_discussion_on")
    private @Nullable LocalDate strategyDiscussionOn;

    @Column(name = "hold_by")
    private @Nullable Instant holdBy;

    @Column(name = "refused_before_on")
    private @Nullable LocalDate refusedBeforeOn;

    private @Nullable String conference;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestEnding ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "overtaken_by")
    private @Nullable Overtaken overtakenBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<RequestChild> children = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("joinedAt, id")
    private List<RequestParty> joined = new ArrayList<>();

    @Version
    private long version;

    protected ConferenceRequest() {}

    public ConferenceRequest(String reference, PersonView requester, PersonId addressed, String section47, Instant at) {
        this.reference = reference;
        this.partnership = requester.partnership().value();
        this.requester = requester.id().value();
        this.addressed = addressed.value();
        this.section47 = section47;
        this.requestedAt = at;
    }

    public void concerns(ChildId child) {
        children.add(new RequestChild(this, child));
    }

    /** A strategy discussion started the enquiry; a conference is due by then. */
    public void followsStrategyDiscussion(LocalDate on, Instant due) {
        strategyDiscussionOn = on;
        holdBy = due;
    }

    /** The working calendar changed, and with it by when a conference is due. */
    public void isToBeHeldBy(Instant due) {
        holdBy = due;
    }

    /** A conference was refused for the child before (HER-10). */
    public void followsRefusal(LocalDate on) {
        refusedBeforeOn = on;
    }

    /** Somebody of another agency joins. */
    public void isJoinedBy(PersonView person, Instant at) {
        joined.add(new RequestParty(this, person, at));
    }

    /** The conference was convened. */
    public void ledTo(String conferenceReference) {
        conference = conferenceReference;
    }

    public void ends(RequestEnding how, Instant at) {
        ending = how;
        endedAt = at;
    }

    public void isOvertakenBy(Overtaken event) {
        overtakenBy = event;
    }

    /** Whoever asked takes it up again. */
    public void opensAgain() {
        ending = null;
        overtakenBy = null;
        endedAt = null;
    }

    public boolean isOpen() {
        return ending == null;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String reference() {
        return reference;
    }

    public PersonId requester() {
        return new PersonId(requester);
    }

    public PersonId addressed() {
        return new PersonId(addressed);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String section47() {
        return section47;
    }

    public @Nullable LocalDate strategyDiscussionOn() {
        return strategyDiscussionOn;
    }

    public @Nullable Instant holdBy() {
        return holdBy;
    }

    public @Nullable LocalDate refusedBeforeOn() {
        return refusedBeforeOn;
    }

    public @Nullable String conference() {
        return conference;
    }

    public @Nullable RequestEnding ending() {
        return ending;
    }

    public @Nullable Overtaken overtakenBy() {
        return overtakenBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public List<ChildId> children() {
        return children.stream().map(RequestChild::child).toList();
    }

    public List<RequestParty> joined() {
        return List.copyOf(joined);
    }
}
