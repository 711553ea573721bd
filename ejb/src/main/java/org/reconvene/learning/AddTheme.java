package org.reconvene.learning;

/** Adds a theme to the partnership’s list. */
public record AddTheme(String name) {}
