package org.reconvene.dissentsgroup.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.people.PersonView;

/** What a term of office in the Group must have. */
public final class TermRules {

    private TermRules() {}

    /**
     * What is to be mended; empty where nothing is.
     *
     * @param person who is to sit in the Group, found in this partnership; null where nobody was
     * @param theirs the terms that the person has already
     */
    public static List<Refusal> ofAdding(AddTerm command, @Nullable PersonView person, Collection<GroupTerm> theirs) {
        var refusals = new ArrayList<Refusal>();
        if (person == null || !person.active()) {
            refusals.add(Refusal.of("person", "Choose somebody who works in this partnership"));
        }
        var from = command.from();
        var until = command.until();
        if (from == null) {
            refusals.add(Refusal.of("from", "Enter the first day, for example 1 1 2027"));
        }
        if (until == null) {
            refusals.add(Refusal.of("until", "Enter the last day, for example 31 12 2028"));
        }
        if (from != null && until != null) {
            if (until.isBefore(from)) {
                refusals.add(Refusal.of("until", "Enter a last day that is not before the first"));
            } else if (theirs.stream().anyMatch(term -> term.overlaps(from, until))) {
                refusals.add(Refusal.of(
                        "from",
                        "These days overlap with another term of the same person. Begin after it, or end it first"));
            }
        }
        return refusals;
    }

    /** What is to be mended before a term ends early; a term is never lengthened: a further one is added. */
    public static List<Refusal> ofEnding(GroupTerm term, @Nullable LocalDate until) {
        if (until == null) {
            return List.of(Refusal.of("until", "Enter the new last day, for example 31 1 2027"));
        }
        if (until.isBefore(term.from()) || until.isAfter(term.until())) {
            return List.of(Refusal.of("until", "Enter a day within the term. For a longer one add a further term"));
        }
        return List.of();
    }
}
