package org.reconvene.learning;

/**
 * Proposes a change of policy or procedure (SUR-16).
 *
 * @param addressedTo who can make it, for example the Quality Assurance and Evaluation Sub Group
 */
public record ProposeChange(String dissent, String text, String addressedTo) {}
