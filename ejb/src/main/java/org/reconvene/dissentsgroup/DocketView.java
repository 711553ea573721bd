package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.util.List;

/**
 * The docket of one meeting, in the order of hearing.
 *
 * @param neighbours this meeting and those of the months around it, earliest first
 */
public record DocketView(MeetingLine meeting, List<MeetingLine> neighbours, List<DocketRow> rows)
        implements Serializable {

    /** How many reviews of this docket were sent. */
    public long sent() {
        return rows.stream().mapToLong(DocketRow::sent).sum();
    }

    /** How many reviews this docket wants. */
    public long wanted() {
        return rows.stream().mapToLong(DocketRow::reviewersWanted).sum();
    }
}
