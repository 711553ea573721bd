package org.reconvene.web.page;

/**
 * A section of the navigation.
 *
 * @param name what a page’s parameter {@code nav} says when it belongs here
 * @param waiting how much waits there for the reader; 0 shows no number
 */
public record Section(String name, String words, String address, int waiting) {}
