package org.reconvene.seal;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far the record is sealed.
 *
 * @param last the head that was signed last; null before the first
 * @param key the fingerprint of the operator's key
 * @param folder whether heads go to a folder outside
 * @param waiting how many of them have not gone there yet
 */
public record SealView(@Nullable HeadView last, String key, boolean folder, long waiting) implements Serializable {}
