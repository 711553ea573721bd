package org.reconvene.notification.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that the mail server put off is offered again: soon at first, then hourly, for five days. */
public final class Retries {

    private static final List<Duration> FIRST = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));
    private static final Duration PATIENCE = Duration.ofDays(5);

    private Retries() {}

    /**
     * The instant of the next try; empty where it was tried for five days.
     *
     * @param tries how often it was offered, from 1
     * @param since when it was offered first: time in which no mail server answered does not count
     */
    public static Optional<Instant> next(int tries, Instant since, Instant now) {
        if (!now.isBefore(since.plus(PATIENCE))) {
            return Optional.empty();
        }
        return Optional.of(now.plus(FIRST.get(Math.min(tries, FIRST.size()) - 1)));
    }
}
