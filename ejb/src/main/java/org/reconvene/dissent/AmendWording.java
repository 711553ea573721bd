package org.reconvene.dissent;

/** Corrects the wording; the wording before it is kept. */
public record AmendWording(String dissent, String words, String why) {}
