package org.reconvene.notification.model;

import java.time.Instant;
import org.reconvene.notification.NoticeKind;

/**
 * What is needed to write one e-mail.
 *
 * @param to the address
 * @param at when it happened
 */
public record Letter(long notice, long person, String to, NoticeKind kind, String reference, Instant at) {}
