package org.reconvene.access;

/** The answer to "may this person do this in this case". */
public sealed interface Decision {

    record Permitted() implements Decision {}

    /**
     * @param reason a sentence that the screen shows: which rule, and who can act instead
     */
    record Refused(String reason) implements Decision {}
}
