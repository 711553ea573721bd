package org.reconvene.conference.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reconvene.access.Refusal;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.SetDate;

/** What a conference must have before it can be arranged or decided. */
public final class ConferenceRules {

    private ConferenceRules() {}

    /** What is to be mended in the arrangement; empty where nothing is. */
    public static List<Refusal> refusals(ArrangeConference command) {
        var refusals = new ArrayList<Refusal>();
        if (command.children().isEmpty()) {
            refusals.add(Refusal.of("children", "Choose at least one child. Siblings share one conference"));
        }
        if (command.invited().isEmpty()) {
            refusals.add(Refusal.of("invited", "Choose who is invited, at least one person"));
        }
        place(command.place(), refusals);
        return refusals;
    }

    /** What is to be mended in a new date; empty where nothing is. */
    public static List<Refusal> refusals(SetDate command) {
        var refusals = new ArrayList<Refusal>();
        place(command.place(), refusals);
        return refusals;
    }

    /** What is to be mended in the decisions; empty where nothing is. */
    public static List<Refusal> refusals(
            DecideForChildren command, Conference conference, Map<ChildId, ChildView> children) {
        var refusals = new ArrayList<Refusal>();
        if (command.rows().isEmpty()) {
            refusals.add(Refusal.of("decision", "Choose a decision for at least one child"));
        }
        for (var row : command.rows()) {
            var child = children.get(row.child());
            if (child == null || conference.child(row.child()).isEmpty()) {
                refusals.add(Refusal.of("decision", "Choose a child of this conference"));
                continue;
            }
            var name = child.name();
            if (row.decision().leavesAPlan() && row.category() == null) {
                refusals.add(Refusal.of("category", name + ": choose the category of the plan, for example Neglect"));
            }
            if (!row.decision().leavesAPlan() && row.category() != null) {
                refusals.add(Refusal.of(
                        "category",
                        name + ": leave the category empty, as there is no plan, or choose another decision"));
            }
        }
        return refusals;
    }

    private static void place(String place, List<Refusal> refusals) {
        if (place.isBlank() || place.strip().length() > 200) {
            refusals.add(
                    Refusal.of("place", "Enter the place, up to 200 characters, for example Civic Office, room 2"));
        }
    }
}
