package org.reconvene.learning;

import java.util.Set;

/**
 * Records the key issues of a dissent and ticks its themes; what was recorded before is replaced. Possible until the first
 * feedback is sent, which rests on them.
 *
 * @param keyIssues may be blank
 * @param themes the ids of all ticked themes
 */
public record RecordIssues(String dissent, String keyIssues, Set<Long> themes) {

    public RecordIssues {
        themes = Set.copyOf(themes);
    }
}
