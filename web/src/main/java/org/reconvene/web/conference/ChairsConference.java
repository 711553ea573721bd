package org.reconvene.web.conference;

import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.NotShown;

/** Opens a conference for the pages on which only its chair writes. */
final class ChairsConference {

    private ChairsConference() {}

    static ConferenceView open(ConferencesOfMine conferences) {
        var opened = NotShown.unless(conferences.open(Address.reference("ref")));
        if (!opened.chairedByMe()) {
            throw new NotShown("Only the chair of this conference records what happened there.");
        }
        return opened;
    }
}
