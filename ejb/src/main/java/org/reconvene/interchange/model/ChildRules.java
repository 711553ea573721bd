package org.reconvene.interchange.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusEpisode;
import org.reconvene.interchange.CensusIdentifiers;
import org.reconvene.interchange.RejectedPart;

/** Reads the children of one file, each once: a child's second entry is rejected with the line of its first (8510). */
final class ChildRules {

    private final Map<String, Integer> lineOfChild = new HashMap<>();

    /** Null when the child is left out; the rejections say why. */
    @Nullable
    CensusChild read(Part part, @Nullable LocalDate referenceDate, Rejections rejections) {
        CensusIdentifiers identifiers = new IdentifierRules(part, referenceDate, rejections).read();
        if (identifiers == null || repeated(part, identifiers, rejections)) {
            return null;
        }
        Conferences conferences = new Conferences(identifiers);
        EpisodeRules rules = new EpisodeRules(new LifeDates(identifiers, referenceDate), conferences, rejections);
        List<CensusEpisode> episodes =
                part.parts(CensusElement.EPISODE).stream().map(rules::read).toList();
        return new CensusChild(part.line(), identifiers, episodes, conferences.all());
    }

    private boolean repeated(Part part, CensusIdentifiers identifiers, Rejections rejections) {
        Integer first = lineOfChild.putIfAbsent(identifiers.childId(), part.line());
        if (first == null) {
            return false;
        }
        rejections.wrong(
                part.all(CensusElement.CHILD_ID).get(0),
                RejectedPart.CHILD,
                "already stands at line " + first + ", and that entry is the one kept.",
                "Put all episodes of the child into one entry.");
        return true;
    }
}
