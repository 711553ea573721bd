package org.reconvene.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands before anything is typed: nothing comes between a person and help (NI-2, SUR-7, SUR-11).
 *
 * @param dangerNow what to do when a child is in danger now
 * @param significantHarm what to do when a child is, or is at imminent risk of being, harmed
 * @param conduct what is not a disagreement between agencies, and where it goes instead
 */
public record Safety(Notice dangerNow, Notice significantHarm, List<Signpost> conduct) {

    public Safety {
        conduct = List.copyOf(conduct);
    }

    Stream<Notice> notices() {
        return Stream.of(dangerNow, significantHarm);
    }

    /**
     * What to do, and whom to reach.
     *
     * @param contact whom to reach; null where the words say it
     * @param form the form to fill in; null where there is none
     */
    public record Notice(
            String says, @Nullable String contact, @Nullable String form, Grounds grounds) {}

    /**
     * Something that belongs elsewhere.
     *
     * @param concern what it is
     * @param goTo where it goes
     */
    public record Signpost(String concern, String goTo, Grounds grounds) {}
}
