package org.reconvene.dissentsgroup;

import java.io.Serializable;

/**
 * A child of a case where names are hidden.
 *
 * @param label for example {@code Child 1}, the same on every page of the case
 * @param decisionWords what the chair decided, for example {@code Plan needed, Neglect}
 */
public record ChildOfCase(String label, String decisionWords) implements Serializable {}
