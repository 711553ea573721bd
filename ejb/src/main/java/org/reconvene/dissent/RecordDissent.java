package org.reconvene.dissent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.people.PersonId;

/**
 * Records a dissent while the room waits (SUS-11 to SUS-13, SUR-12). A field that was left open is null, and is asked for.
 *
 * @param words the dissenter’s own words
 * @param harmBelieved whether they believe a child is at (further) risk of significant harm
 * @param whyNotRaised why they do not raise it formally although they believe so (SUS-13); null otherwise
 */
public record RecordDissent(
        String conference,
        @Nullable PersonId dissenter,
        List<ChildId> children,
        @Nullable Ground ground,
        String words,
        @Nullable Boolean harmBelieved,
        @Nullable Wish wish,
        @Nullable String whyNotRaised) {

    public RecordDissent {
        children = List.copyOf(children);
    }
}
