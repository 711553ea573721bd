package org.reconvene.conference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.ConferenceLine;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.store.ConferenceViews;
import org.reconvene.conference.store.Conferences;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;

/** Shows the conferences in which the person who is signed in has a part. */
@Stateless
public class ConferencesOfMine {

    private static final int MOST = 100;

    /** So many are offered at a time: the newest are the ones that a chair looks for. */
    private static final int MOST_WITHOUT_CHAIR = 20;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Conferences conferences;

    @Inject
    ConferenceViews views;

    /** Up to a hundred conferences that I chair or was invited to, newest first. */
    public List<ConferenceLine> list() {
        if (journal.admit(Act.LIST_CONFERENCES) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.LIST_CONFERENCES);
        return conferences.withPartOf(signedIn.person().id(), MOST);
    }

    /** The twenty newest conferences of my partnership that came from the census and have no chair yet. */
    public List<ConferenceLine> withoutChair() {
        if (journal.admit(Act.TAKE_THE_CHAIR) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.TAKE_THE_CHAIR);
        return conferences.withoutChair(signedIn.person().partnership(), MOST_WITHOUT_CHAIR);
    }

    /** One conference, or why it cannot be shown; a reference that names nothing is answered as one without a part. */
    public Outcome<ConferenceView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_CONFERENCE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_CONFERENCE, key);
        return Outcome.done(views.of(conferences.find(reference).orElseThrow(), signedIn.person()));
    }
}
