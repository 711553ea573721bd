package org.reconvene.escalation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;

/** What is asked for before something is recorded as shared with the family, or as not practicable (BOR-1). */
public final class FamilyRules {

    private static final int LONGEST = 4_000;

    private FamilyRules() {}

    /** What to mend, in the order of the fields. */
    public static List<Refusal> refuse(
            RecordFamilySharing command, @Nullable PersonView sharedBy, PartnershipId partnership, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (command.practicable() == null) {
            refusals.add(Refusal.of("practicable", "Choose whether something was shared with the family"));
        } else if (command.practicable()) {
            day(command.sharedOn(), today, refusals);
            if (sharedBy == null || !sharedBy.partnership().equals(partnership)) {
                refusals.add(Refusal.of("sharedBy", "Choose who shared it, from the partnership’s agencies"));
            }
            text("withWhom", command.withWhom(), 200, "Write with whom, for example mother and grandmother", refusals);
            text("shared", command.shared(), LONGEST, "Write what was shared", refusals);
            text(
                    "theySaid",
                    command.theySaid(),
                    LONGEST,
                    "Write what they said. If they said nothing, write that",
                    refusals);
        } else {
            text("whyNot", command.whyNot(), LONGEST, "Write why it was not practicable", refusals);
        }
        return refusals;
    }

    private static void day(@Nullable LocalDate day, LocalDate today, List<Refusal> refusals) {
        if (day == null) {
            refusals.add(Refusal.of("sharedOn", "Enter the day on which it was shared, for example 20 11 2026"));
        } else if (day.isAfter(today)) {
            refusals.add(Refusal.of("sharedOn", "Enter a day that is not in the future; it is recorded afterwards"));
        }
    }

    private static void text(String field, String text, int longest, String ask, List<Refusal> refusals) {
        if (text.isBlank()) {
            refusals.add(Refusal.of(field, ask));
        } else if (text.strip().length() > longest) {
            refusals.add(Refusal.of(field, String.format(Locale.UK, "Shorten this to %,d characters", longest)));
        }
    }
}
