package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.Allowance;

/**
 * The tries from one address that did not match, whoever's user names were typed: one machine that tries a few passwords on
 * everybody is slowed, and a hospital behind one address is not by the slips of a morning.
 */
@ApplicationScoped
class TriesByAddress {

    private static final int BORNE = 100;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Allowance wrong = new Allowance(BORNE, WITHIN);

    @Nullable
    Instant slowedUntil(String address, Instant at) {
        return wrong.usedUpUntil(network(address), at);
    }

    /**
     * One more did not match.
     *
     * @return whether it was the last that is borne
     */
    boolean wasWrong(String address, Instant at) {
        return wrong.use(network(address), at);
    }

    /** Whoever has one address of version 6 has all that begin with its first half. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var parts = address.split(":", -1);
        return String.join(":", Arrays.copyOf(parts, Math.min(4, parts.length)));
    }
}
