package org.reconvene.learning;

/** Records what the addressee answered to a proposed change. */
public record AnswerChange(String dissent, long change, String answer) {}
