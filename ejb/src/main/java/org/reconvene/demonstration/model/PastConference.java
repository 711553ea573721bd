package org.reconvene.demonstration.model;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.demonstration.model.Cases.PartRow;

/**
 * A conference of the past year.
 *
 * @param days how many days before the demonstration was laid out it was held; not on a working day, on the next one
 */
public record PastConference(
        String partnership,
        int days,
        LocalTime hour,
        String chair,
        ConferenceKind kind,
        List<PastChild> children,
        List<PartRow> people) {

    /**
     * A child of the conference.
     *
     * @param years the age at the time; null for a child who was not yet born
     */
    public record PastChild(
            String reference,
            String given,
            String family,
            @Nullable Integer years,
            PlanDecision decision,
            @Nullable PlanCategory category,
            boolean agreed) {}

    static PastConference of(String[] row) {
        return new PastConference(
                row[0],
                Integer.parseInt(row[1]),
                LocalTime.parse(row[2]),
                row[3],
                ConferenceKind.valueOf(row[4]),
                Cases.words(row[5]).map(PastConference::child).toList(),
                Cases.words(row[6]).map(Cases::part).toList());
    }

    private static PastChild child(String[] word) {
        return new PastChild(
                word[0],
                word[1],
                word[2],
                word[3].isEmpty() ? null : Integer.valueOf(word[3]),
                PlanDecision.valueOf(word[4]),
                word[5].isEmpty() ? null : PlanCategory.valueOf(word[5]),
                word[6].equals("agreed"));
    }
}
