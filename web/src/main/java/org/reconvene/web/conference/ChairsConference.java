package org.reconvene.web.conference;

import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.web.page.NotShown;

/** Opens a conference for the pages on which only its chair writes. */
final class ChairsConference {

    private ChairsConference() {}

    static ConferenceView open(ConferencesOfMine conferences, @Nullable String reference) {
        var opened = NotShown.unless(conferences.open(NotShown.unlessReference(reference)));
        if (!opened.chairedByMe()) {
            throw new NotShown("Only the chair of this conference records what happened there.");
        }
        return opened;
    }
}
