package org.reconvene.oversight;

import org.jspecify.annotations.Nullable;

/**
 * Say whether it was right that somebody opened a case without a part in it.
 *
 * @param glass its number
 * @param justified null where nothing was chosen
 * @param words why, and what follows
 */
public record ReviewGlass(long glass, @Nullable Boolean justified, String words) {}
