package org.reconvene.record;

/** A paper with its bytes, for a download. */
public record PaperContent(CaseKey key, String title, PaperKind kind, byte[] content) {}
