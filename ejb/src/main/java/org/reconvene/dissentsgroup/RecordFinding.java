package org.reconvene.dissentsgroup;

import org.jspecify.annotations.Nullable;

/**
 * Records what the Group found about a dissent, once.
 *
 * @param finding null where none was chosen, and asked for
 * @param minorityView what a minority thinks; null where there is none
 * @param keyIssues what chair and dissenter are to learn from it; null where none were named
 */
public record RecordFinding(
        String dissent,
        @Nullable Finding finding,
        @Nullable String minorityView,
        @Nullable String keyIssues) {}
