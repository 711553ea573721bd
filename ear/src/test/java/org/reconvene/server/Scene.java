package org.reconvene.server;

import java.util.Map;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;

/** A partnership made for one test, with everybody the story needs. */
public record Scene(PartnershipView partnership, Map<String, PersonView> people) {

    public Scene {
        people = Map.copyOf(people);
    }

    /** The person who has this part in the story, for example {@code "chair"}. */
    public PersonView the(String part) {
        var person = people.get(part);
        if (person == null) {
            throw new IllegalArgumentException("nobody in the scene is the " + part);
        }
        return person;
    }
}
