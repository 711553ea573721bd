package org.reconvene.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * One session of a person, as they see it themselves.
 *
 * @param browser what the browser calls itself, in few words
 * @param thisOne whether it is the session of the request that asks
 */
public record SessionView(long id, Instant beganAt, Instant usedAt, String browser, boolean thisOne)
        implements Serializable {}
