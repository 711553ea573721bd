package org.reconvene.conference;

import java.time.Instant;
import java.util.List;
import org.reconvene.child.ChildId;
import org.reconvene.people.PersonId;

/** Arranges a conference that the person who is signed in chairs. Siblings share one conference. */
public record ArrangeConference(
        ConferenceKind kind, Instant heldAt, String place, List<ChildId> children, List<PersonId> invited) {}
