package org.reconvene.record;

import org.reconvene.people.PersonId;

/** Names the chain in which an act is recorded: a case by its reference, or a person's own lists and offices. */
public record CaseKey(String value) {

    public CaseKey {
        if (value.isBlank() || value.length() > 60) {
            throw new IllegalArgumentException("a case key has 1 to 60 characters");
        }
    }

    /** The chain of acts that concern no one case, such as opening one's own list of work. */
    public static CaseKey ofPerson(PersonId person) {
        return new CaseKey("person/" + person.value());
    }
}
