package org.reconvene.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.escalation.DisagreementStatus;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Side;

/** A disagreement between two agencies about a child. */
@Entity
@NullUnmarked
public class Disagreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;
    private String route;
    private String kind;

    @Column(name = "child_id")
    private long child;

    private String decision;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "raiser_id")
    private long raiser;

    @Column(name = "counterpart_id")
    private long counterpart;

    @Column(name = "raising_agency_id")
    private long raisingAgency;

    @Column(name = "answering_agency_id")
    private long answeringAgency;

    @Column(name = "supporter_id")
    private @Nullable Long supporter;

    @Column(name = "imminent_risk")
    private boolean imminentRisk;

    @Column(name = "of_request")
    private boolean ofRequest;

    @Column(name = "last_word_alert_at")
    private @Nullable Instant lastWordAlertAt;

    @Enumerated(EnumType.STRING)
    private DisagreementStatus status = DisagreementStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable HowItEnded ending;

    @Column(name = "ending_words")
    private @Nullable String endingWords;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "disagreement")
    @OrderBy("startedAt, id")
    private List<Turn> turns = new ArrayList<>();

    protected Disagreement() {}

    /** A disagreement between the raiser's agency and the counterpart's. */
    public Disagreement(
            String reference, PersonView raiser, PersonView counterpart, @Nullable PersonView supporter, Instant at) {
        this.reference = reference;
        this.partnership = raiser.partnership().value();
        this.raiser = raiser.id().value();
        this.raisingAgency = raiser.agency().value();
        this.counterpart = counterpart.id().value();
        this.answeringAgency = counterpart.agency().value();
        this.supporter = supporter == null ? null : supporter.id().value();
        this.raisedAt = at;
    }

    /** What it is about. */
    public void isAbout(ChildId about, String routeKey, String kindKey, String disputed, Instant heard) {
        child = about.value();
        route = routeKey;
        kind = kindKey;
        decision = disputed;
        heardAt = heard;
    }

    /** The child is believed to be at imminent risk (SUR-7). */
    public void isOfImminentRisk() {
        imminentRisk = true;
    }

    /** It is about whether a conference is convened, and began with a request for one (SUS-7, HER-10). */
    public void isOfARequest() {
        ofRequest = true;
    }

    /** When whoever has the last word is told ahead that the time for the whole comes near its end (HER-14); null for not again. */
    public void alertsTheLastWordAt(@Nullable Instant at) {
        lastWordAlertAt = at;
    }

    /** It is time to tell whoever has the last word. */
    public boolean isTimeToAlert(Instant now) {
        return isOpen() && lastWordAlertAt != null && !lastWordAlertAt.isAfter(now);
    }

    /** Somebody else answers for it; of another agency too, as long as nobody above has been reached. */
    public void isAnsweredBy(PersonView person) {
        counterpart = person.id().value();
        answeringAgency = person.agency().value();
    }

    /** It ends. */
    public void ends(HowItEnded how, String words, Instant at) {
        status = DisagreementStatus.ENDED;
        ending = how;
        endingWords = words;
        endedAt = at;
    }

    /** The raiser takes it up again. */
    public void opensAgain() {
        status = DisagreementStatus.OPEN;
        ending = null;
        endingWords = null;
        endedAt = null;
    }

    /** The side on which somebody stands: that of their agency, or above both. */
    public Side sideOf(PersonView person) {
        var agency = person.agency().value();
        if (agency == raisingAgency) {
            return Side.RAISING;
        }
        return agency == answeringAgency ? Side.ANSWERING : Side.DECIDING;
    }

    /** The steps that began in it, earliest first. */
    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** A step began. */
    public void began(Turn turn) {
        turns.add(turn);
    }

    public boolean isOpen() {
        return status == DisagreementStatus.OPEN;
    }

    public String reference() {
        return reference;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String route() {
        return route;
    }

    public String kind() {
        return kind;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public String decision() {
        return decision;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public PersonId raiser() {
        return new PersonId(raiser);
    }

    public PersonId counterpart() {
        return new PersonId(counterpart);
    }

    public AgencyId raisingAgency() {
        return new AgencyId(raisingAgency);
    }

    public AgencyId answeringAgency() {
        return new AgencyId(answeringAgency);
    }

    /** Who is kept informed; null where nobody was named. */
    public @Nullable PersonId supporter() {
        return supporter == null ? null : new PersonId(supporter);
    }

    public boolean imminentRisk() {
        return imminentRisk;
    }

    /** Whether it began with a request for a conference. */
    public boolean isARequest() {
        return ofRequest;
    }

    public @Nullable Instant lastWordAlertAt() {
        return lastWordAlertAt;
    }

    public DisagreementStatus status() {
        return status;
    }

    public @Nullable HowItEnded ending() {
        return ending;
    }

    public @Nullable String endingWords() {
        return endingWords;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
