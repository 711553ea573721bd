package org.reconvene.oversight;

import java.time.Instant;
import java.util.Set;
import org.reconvene.people.PersonId;

/** Nobody has said in time whether it was right that somebody opened a case without a part in it. */
public record GlassUnreviewed(String reference, Set<PersonId> reviewers, Instant at) {

    public GlassUnreviewed {
        reviewers = Set.copyOf(reviewers);
    }
}
