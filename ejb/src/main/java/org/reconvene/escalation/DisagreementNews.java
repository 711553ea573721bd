package org.reconvene.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.reconvene.people.PersonId;

/** Something happened in a disagreement that these people are told of. */
public record DisagreementNews(String reference, News news, List<PersonId> whom, Instant at) {

    public DisagreementNews(String reference, News news, Collection<PersonId> whom, Instant at) {
        this(reference, news, List.copyOf(whom), at);
    }
}
