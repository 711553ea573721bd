package org.reconvene.notification.model;

/** How far a mail came. */
public enum MailStatus {
    WAITING,
    SENT,
    UNDELIVERABLE
}
