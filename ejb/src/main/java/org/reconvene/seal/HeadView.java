package org.reconvene.seal;

import java.io.Serializable;
import java.time.Instant;

/**
 * A signed head of the record.
 *
 * @param size how many leaves it covers
 * @param key the fingerprint of the key by which it is signed
 * @param text as it is handed out
 */
public record HeadView(long number, long size, Instant sealedAt, String key, String text) implements Serializable {}
