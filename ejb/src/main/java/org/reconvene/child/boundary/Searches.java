package org.reconvene.child.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.time.Allowance;

/** How often each person has searched lately: more than anybody needs who looks for a family, too few to copy out a register. */
@ApplicationScoped
class Searches {

    static final int MOST = 60;

    private final Allowance allowed = new Allowance(MOST, Duration.ofMinutes(10));

    /** Takes one search; answers the minute from which on there is one again, or null where there was one. */
    @Nullable
    Instant takeOne(PersonId person, Instant at) {
        var key = Long.toString(person.value());
        var until = allowed.usedUpUntil(key, at);
        if (until == null) {
            allowed.use(key, at);
            return null;
        }
        return until.plus(Duration.ofMinutes(1)).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
    }
}
