package org.reconvene.child.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.ChildView;
import org.reconvene.child.model.Child;
import org.reconvene.child.store.Children;
import org.reconvene.record.boundary.Journal;

/** Finds a child of one's own partnership. Every search is recorded. */
@Stateless
public class ChildFinder {

    private static final int MOST = 20;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Children children;

    /** Up to twenty children whose reference or name begins with the words; at least two letters are asked for. */
    public List<ChildView> beginningWith(String words) {
        if (words.strip().length() < 2 || journal.admit(Act.FIND_CHILD) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.FIND_CHILD);
        return children.beginningWith(signedIn.person().partnership(), words.strip(), MOST).stream()
                .map(Child::view)
                .toList();
    }
}
