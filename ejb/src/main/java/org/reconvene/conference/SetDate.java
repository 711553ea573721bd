package org.reconvene.conference;

import java.time.Instant;

/** Sets when and where a conference is held. */
public record SetDate(String conference, Instant heldAt, String place) {}
