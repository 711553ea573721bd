package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.util.List;

/**
 * Whether those who are counted make a quorum for one case: children’s social care and two other agencies.
 *
 * @param counted the agencies that count, by name
 * @param takeNoPart who does not count, by agency and why, without a name
 * @param sentence the answer in words, with what to do where there is no quorum
 */
public record QuorumView(boolean quorate, List<String> counted, List<String> takeNoPart, String sentence)
        implements Serializable {

    public QuorumView {
        counted = List.copyOf(counted);
        takeNoPart = List.copyOf(takeNoPart);
    }
}
