package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Another reviewer of the same case.
 *
 * @param review null while sealed, and while it is not sent
 */
public record OtherReviewView(
        ReviewerView reviewer, boolean sealed, @Nullable AuditReviewView review) implements Serializable {}
