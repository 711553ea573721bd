package org.reconvene.escalation;

/** A disagreement that had ended was taken up again by whoever raised it. */
public record DisagreementReopened(String reference) {}
