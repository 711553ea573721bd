package org.reconvene.interchange.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusConference;
import org.reconvene.interchange.CensusIdentifiers;
import org.reconvene.interchange.RejectedPart;
import org.reconvene.interchange.RejectedRow;

/** Tells what a file has said before: a child may stand in it twice, with other episodes. */
public final class SeenInFile {

    private final Map<String, First> children = new HashMap<>();
    private final Set<String> conferences = new HashSet<>();

    private record First(int line, CensusIdentifiers identifiers) {}

    /** Whether this is the child's first entry in the file. */
    public boolean isFirst(CensusChild child) {
        var identifiers = child.identifiers();
        return children.putIfAbsent(identifiers.childId(), new First(child.line(), identifiers)) == null;
    }

    /** Whether this is the first that the file says of the conference. */
    public boolean isFirst(CensusConference conference) {
        return conferences.add(conference.naturalKey());
    }

    /** What to tell of a further entry that gives the child other dates than the first one; null where it does not. */
    public @Nullable RejectedRow contradiction(CensusChild again) {
        var first = children.get(again.identifiers().childId());
        if (first == null
                || first.identifiers()
                        .bornOrExpected()
                        .equals(again.identifiers().bornOrExpected())) {
            return null;
        }
        return new RejectedRow(
                again.line(),
                again.identifiers().childId(),
                "PersonBirthDate",
                again.identifiers().bornOrExpected().toString(),
                RejectedPart.FIELD,
                "The child has another entry at line " + first.line()
                        + ", with another date of birth, which was taken.",
                "Give the child one entry, or in each the same date.");
    }
}
