package org.reconvene.seal;

/**
 * Has the record of a case bundled.
 *
 * @param purpose who asked for it and for what; those who answer for the case read it in its history
 */
public record MakeBundle(String reference, String purpose) {}
