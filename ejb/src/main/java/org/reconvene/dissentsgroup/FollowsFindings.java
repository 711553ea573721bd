package org.reconvene.dissentsgroup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/** Tells the minutes what follows from a finding: whoever keeps it implements this, and the Group does not know them. */
@FunctionalInterface
public interface FollowsFindings {

    /** What followed so far from the finding about that dissent; nothing at all where it has none. */
    Followed of(String dissent);

    /**
     * What followed from one finding (SUR-16, SUR-18).
     *
     * @param keyIssues null where none were recorded
     * @param themes those that were ticked
     */
    record Followed(
            @Nullable String keyIssues,
            List<String> themes,
            List<Task> recommendations,
            List<Proposal> changes,
            List<Task> actions) {

        /** Of a dissent without a finding. */
        public static final Followed NOTHING = new Followed(null, List.of(), List.of(), List.of(), List.of());

        public Followed {
            themes = List.copyOf(themes);
            recommendations = List.copyOf(recommendations);
            changes = List.copyOf(changes);
            actions = List.copyOf(actions);
        }
    }

    /** What somebody is to see to by a day, and how it stands in words. */
    record Task(String text, PersonView owner, LocalDate dueOn, String state) {}

    /**
     * A change of policy or procedure that was proposed.
     *
     * @param answer null until there is one
     */
    record Proposal(
            String text,
            String addressedTo,
            LocalDate proposedOn,
            @Nullable String answer) {}
}
