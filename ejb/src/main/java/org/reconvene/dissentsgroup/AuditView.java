package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.Ground;
import org.reconvene.people.AgencyKind;

/**
 * A case as its reviewer sees it: the facts, their own review, and the others’ once theirs is sent.
 *
 * @param dueAt when the Group meets
 * @param words the dissenter’s words as they stand
 * @param confirmedAt when the dissenter confirmed them; null until then
 * @param reportsRule by when reports were due, and that this is a local default
 * @param mine what I sent; null until then
 */
public record AuditView(
        String reference,
        String conference,
        String meeting,
        Instant dueAt,
        String kindWords,
        Instant heldAt,
        AgencyKind agencyKind,
        Ground ground,
        boolean harmBelieved,
        List<ChildOfCase> children,
        String words,
        @Nullable Instant confirmedAt,
        List<ContributionView> contributions,
        String reportsRule,
        @Nullable AuditReviewView mine,
        List<OtherReviewView> others)
        implements Serializable {}
