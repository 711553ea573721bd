package org.reconvene.escalation.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;

/**
 * Who stands on either side of a step that ended, and so who writes and who gets the letter about it (SUR-3, SUR-4).
 *
 * @param person who acted; null where nobody was found
 * @param with who stood on the other side; null where nobody was found
 * @param endedBy null where its limit passed in silence
 * @param how null where it ended otherwise than by its outcomes
 */
public record StepParties(
        PersonView raiser,
        PersonView counterpart,
        @Nullable PersonView person,
        @Nullable PersonView with,
        @Nullable PersonView endedBy,
        @Nullable Ending how) {

    /** Who signs the letter: whoever ended the step; where the limit passed in silence, whoever waited for the answer. */
    public PersonView signer() {
        return Stream.of(endedBy, how == Ending.NO_ANSWER ? with : person)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(raiser);
    }

    /** Everybody to whom the letter is written: both sides of the step and of the disagreement, but whoever signs it. */
    public List<PersonView> addressees() {
        var signer = signer().id();
        return all().filter(each -> !each.id().equals(signer)).toList();
    }

    /** To whom that person can print it: a party of the agency that signs, to everybody; each of the others, to themselves alone. */
    public List<PersonView> addresseesFor(PersonView me) {
        var writes = me.agency().equals(signer().agency())
                && all().anyMatch(each -> each.id().equals(me.id()));
        return addressees().stream()
                .filter(each -> writes || each.id().equals(me.id()))
                .toList();
    }

    private Stream<PersonView> all() {
        return Stream.of(raiser, counterpart, person, with, endedBy)
                .flatMap(Stream::ofNullable)
                .distinct();
    }
}
