package org.reconvene.reporting;

/** A printed report, ready for a download. */
public record ReportFile(String name, String mediaType, byte[] content) {}
