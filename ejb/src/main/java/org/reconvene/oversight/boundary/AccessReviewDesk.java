package org.reconvene.oversight.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.Standing;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.oversight.AccessLine;
import org.reconvene.oversight.store.Holdings;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which it is looked over, once a quarter, who may see what. It leads to no case. */
@Stateless
public class AccessReviewDesk {

    private static final int LONGEST = 900;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    Holdings holdings;

    @Inject
    BusinessClock clock;

    /** Everybody of the partnership who is not switched off, by name. */
    public Outcome<List<AccessLine>> list() {
        if (journal.admit(Act.REVIEW_ACCESS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_ACCESS);
        var partnership = signedIn.person().partnership();
        var cases = holdings.cases(partnership, clock.now().minus(Standing.READABLE_FOR));
        var last = holdings.lastActed(partnership);
        return Outcome.done(directory.staffOf(partnership).stream()
                .filter(PersonView::active)
                .map(person -> new AccessLine(person, last.get(person.id()), cases.getOrDefault(person.id(), 0L)))
                .toList());
    }

    /** Records that it was looked over, and what is to change. */
    public Outcome<String> looked(String words) {
        if (journal.admit(Act.REVIEW_ACCESS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of("words", "Say what is to change, or that nothing is, under " + LONGEST + " characters"));
        }
        journal.done(
                Act.REVIEW_ACCESS,
                CaseKey.ofPerson(signedIn.person().id()),
                "Reviewed who may see what: " + words.strip());
        return Outcome.done(words);
    }
}
