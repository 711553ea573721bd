package org.reconvene.dissent.model;

import java.util.List;
import java.util.stream.Stream;
import org.reconvene.people.PersonView;

/** To whom the letter about a review is written (SUS-14). */
public final class AddresseeRules {

    private AddresseeRules() {}

    /**
     * To whom the person can print the letter: whoever decided, to the dissenter and to the chair; these two, to themselves alone;
     * nobody else, and nobody before the decision.
     */
    public static List<PersonView> addressees(
            SeniorReview review, PersonView dissenter, PersonView chair, PersonView me) {
        var decided = me.id().equals(review.reviewer());
        return review.isDecided()
                ? Stream.of(dissenter, chair)
                        .filter(person -> decided || person.id().equals(me.id()))
                        .toList()
                : List.of();
    }
}
