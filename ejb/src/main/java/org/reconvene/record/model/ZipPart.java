package org.reconvene.record.model;

/**
 * One part of a ZIP file.
 *
 * @param start where its header begins
 * @param data where what is packed begins
 * @param packed its packed length
 * @param length its length as the directory says it; it is not believed
 */
record ZipPart(String name, boolean deflated, int start, int data, int packed, long length) {}
