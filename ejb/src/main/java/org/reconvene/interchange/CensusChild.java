package org.reconvene.interchange;

import java.util.List;

/**
 * One child of a census with its episodes, and the conferences that follow from them.
 *
 * @param line where the child's entry begins
 * @param conferences oldest first, each natural key once
 */
public record CensusChild(
        int line, CensusIdentifiers identifiers, List<CensusEpisode> episodes, List<CensusConference> conferences)
        implements CensusRow {

    public CensusChild {
        episodes = List.copyOf(episodes);
        conferences = List.copyOf(conferences);
    }
}
