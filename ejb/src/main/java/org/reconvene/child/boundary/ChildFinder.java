package org.reconvene.child.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.ChildView;
import org.reconvene.child.model.Child;
import org.reconvene.child.store.Children;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/** Finds a child of one's own partnership. Every search is recorded. */
@Stateless
public class ChildFinder {

    private static final int MOST = 20;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Searches searches;

    @Inject
    Children children;

    @Inject
    BusinessClock clock;

    /** Up to twenty children whose reference or name begins with the words; at least two letters are asked for. */
    public Outcome<List<ChildView>> beginningWith(String words) {
        if (words.strip().length() < 2) {
            return Outcome.done(List.of());
        }
        if (journal.admit(Act.FIND_CHILD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var person = signedIn.person();
        var wait = searches.takeOne(person.id(), clock.now());
        if (wait != null) {
            return Outcome.refused(Refusal.of(
                    "search",
                    "You have searched " + Searches.MOST + " times within ten minutes. Search again from "
                            + DateWords.time(wait) + " on; children found already stay"));
        }
        journal.read(Act.FIND_CHILD);
        return Outcome.done(children.beginningWith(person.partnership(), words.strip(), MOST).stream()
                .map(Child::view)
                .toList());
    }
}
