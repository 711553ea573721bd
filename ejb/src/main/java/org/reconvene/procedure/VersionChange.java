package org.reconvene.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What one version of a procedure says otherwise than another.
 *
 * @param where the rule, in words
 * @param before what the former says; null where it has no such rule
 * @param after what the latter says; null where it has no such rule any more
 */
public record VersionChange(
        String where, @Nullable String before, @Nullable String after) {}
