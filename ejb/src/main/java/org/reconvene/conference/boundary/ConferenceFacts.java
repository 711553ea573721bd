package org.reconvene.conference.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.ConferenceLimit;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.model.Conference;
import org.reconvene.conference.store.ConferenceViews;
import org.reconvene.conference.store.Conferences;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.time.London;

/** Tells the desks of dissents what a conference was, and makes the one that a review requires, inside their transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class ConferenceFacts {

    @Inject
    Conferences conferences;

    @Inject
    ConferenceViews views;

    @Inject
    Directory directory;

    @Inject
    References references;

    @Inject
    SignedIn signedIn;

    @Inject
    Journal journal;

    /** The conference of that reference, which exists. */
    public ConferenceView of(String reference) {
        return views.of(conferences.find(reference).orElseThrow(), signedIn.person());
    }

    /** The partnership's conferences with a limit that have not decided for every child. */
    public List<ConferenceLimit> toBeHeld(PartnershipId partnership) {
        return conferences.toBeHeld(partnership).stream()
                .map(one -> new ConferenceLimit(one.reference(), Objects.requireNonNull(one.holdBy()), one.chair()))
                .toList();
    }

    /** Keeps another limit of a conference, as the working calendar was changed. */
    public void isToBeHeldBy(String reference, Instant by) {
        conferences.find(reference).orElseThrow().isToBeHeldBy(by);
    }

    /**
     * Makes the initial conference that a request led to, and answers its reference (SUS-7).
     *
     * @param holdBy by when it is due; null where no strategy discussion is known
     */
    public String convene(
            String request,
            Instant heldAt,
            String place,
            PersonView chair,
            List<ChildId> children,
            List<PersonView> invited,
            @Nullable Instant holdBy) {
        var partnership = directory.partnership(chair.partnership());
        var reference = references.next(
                partnership.prefix() + "-C", London.dateOf(heldAt).getYear());
        var conference = new Conference(partnership.id(), reference, ConferenceKind.INITIAL, heldAt);
        conference.isChairedBy(chair.id());
        conference.takesPlace(heldAt, place);
        if (holdBy != null) {
            conference.isToBeHeldBy(holdBy);
        }
        children.forEach(conference::concerns);
        invited.forEach(person -> conference.invite(person.id(), person.agency()));
        conferences.add(conference);
        journal.followed("CONFERENCE_CONVENED", new CaseKey(reference), "Convened as " + request + " requested");
        journal.followed("CONFERENCE_CONVENED", new CaseKey(request), "The conference " + reference + " was made");
        return reference;
    }

    /**
     * Makes the reconvened conference, linked to the first one, and answers its reference (SUS-14).
     *
     * @param holdBy by when it is to be held; its date stands there until the chair sets another
     */
    public String reconvene(String reference, Instant holdBy, List<ChildId> children) {
        var first = conferences.find(reference).orElseThrow();
        var partnership = directory.partnership(first.partnership());
        var again = references.next(
                partnership.prefix() + "-C", London.dateOf(holdBy).getYear());
        conferences.add(first.reconvene(again, holdBy, children));
        journal.followed(
                "CONFERENCE_RECONVENED", new CaseKey(again), "Made because " + reference + " must be reconvened");
        return again;
    }
}
