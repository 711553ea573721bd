package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting of the Dissents Group that was held (SUR-13 to SUR-16): who came, by title and agency, what was found, and
 * what follows. Cases stand in it by reference, people by their titles.
 *
 * @param members those whose term of office covered the day of the meeting
 * @param cases those on which the Group found, in the order in which they were heard
 * @param carriedOver references of the cases that this meeting did not reach
 */
public record GroupMinutes(
        Cover cover, Sitting sitting, List<Sitting.Member> members, List<Case> cases, List<String> carriedOver)
        implements Printout {
    public GroupMinutes {
        members = List.copyOf(members);
        cases = List.copyOf(cases);
        carriedOver = List.copyOf(carriedOver);
    }

    /**
     * One dissent.
     *
     * @param dissent whose it is and about what: "Police disagrees with the category"
     * @param finding "Dissent supported"
     * @param details null where the case is not open to whoever prints the minutes
     */
    public record Case(
            String reference,
            String dissent,
            String finding,
            LocalDate foundOn,
            @Nullable Details details) {
        public Case {
            Stated.text("reference", reference);
            Stated.text("dissent", dissent);
            Stated.text("finding", finding);
        }
    }

    /**
     * What was said and what follows.
     *
     * @param quorum the sentence about the quorum of those who were present
     * @param tookNoPart by agency and why; empty where nobody stood back
     * @param minorityView null where there was none
     * @param keyIssues null where none were recorded
     * @param recommendations what the Group recommended (SUR-16)
     * @param changes the changes of policy or procedure that it proposed
     * @param actions towards a Strategy Meeting (SUR-18)
     */
    public record Details(
            String quorum,
            List<String> tookNoPart,
            @Nullable String minorityView,
            @Nullable String keyIssues,
            List<String> themes,
            List<ToDo> recommendations,
            List<ToDo> changes,
            List<ToDo> actions) {
        public Details {
            Stated.text("quorum", quorum);
            tookNoPart = List.copyOf(tookNoPart);
            themes = List.copyOf(themes);
            recommendations = List.copyOf(recommendations);
            changes = List.copyOf(changes);
            actions = List.copyOf(actions);
        }
    }
}
