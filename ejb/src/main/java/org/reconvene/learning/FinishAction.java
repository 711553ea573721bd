package org.reconvene.learning;

/** Says that an action towards a Strategy Meeting is done, and how (SUR-18). */
public record FinishAction(String dissent, long action, String answer) {}
