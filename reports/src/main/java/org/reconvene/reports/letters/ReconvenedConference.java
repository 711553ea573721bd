package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter.Fact;

/**
 * The conference that meets again because the senior child protection manager requires it.
 *
 * @param reference of the new conference
 * @param holdBy by when it is to be held, in the partnership's time zone
 * @param heldAt when it begins, in the same time zone; null while that is not arranged
 * @param place where it is held; null while that is not known
 */
public record ReconvenedConference(
        String reference,
        LocalDateTime holdBy,
        @Nullable LocalDateTime heldAt,
        @Nullable String place,
        Person chair) {
    public ReconvenedConference {
        Words.stated("conference", reference);
        if (place != null) {
            Words.stated("place", place);
        }
    }

    List<Fact> facts() {
        var facts = new ArrayList<>(List.of(
                new Fact("Conference", reference),
                new Fact("Date", heldAt == null ? "Not arranged yet" : Words.day(heldAt.toLocalDate()))));
        if (heldAt != null) {
            facts.add(new Fact("Time", Words.time(heldAt)));
            facts.add(new Fact("Place", place == null ? "Still to be named" : place));
        }
        facts.add(new Fact("At the latest", Words.timeOn(holdBy)));
        facts.add(new Fact("Chair", chair.inWords()));
        return facts;
    }
}
