package org.reconvene.dissentsgroup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.people.AgencyId;

/** What an independent review must have before it is sent, each point with the field it belongs to (SUR-13, SUR-15). */
public final class AuditRules {

    private static final int LONG = 20_000;
    private static final int SHORT = 4_000;

    private AuditRules() {}

    /**
     * What is to be mended; empty where nothing is.
     *
     * @param agencies the conference’s agencies with their names: each is judged once, and no other
     */
    public static List<Refusal> refusals(SendAudit command, Map<AgencyId, String> agencies) {
        var refusals = new ArrayList<Refusal>();
        agencies.forEach((agency, name) -> contribution(command, agency, name, refusals));
        if (command.contributions().stream().anyMatch(row -> !agencies.containsKey(row.agency()))) {
            refusals.add(Refusal.of("contributions", "Judge the agencies of this conference, and no other"));
        }
        if (command.nature() == null) {
            refusals.add(Refusal.of("nature", "Choose what the dissent is mainly about"));
        }
        text(
                "decisionMaking",
                command.decisionMaking(),
                LONG,
                "Write how the decision was reached, and whether the dissent was heard",
                refusals);
        if (command.opinion() == null) {
            refusals.add(Refusal.of("opinion", "Choose whether you would support the dissent, or that you cannot say"));
        }
        if (command.opinion() == ReviewersOpinion.CANNOT_SAY) {
            text(
                    "missing",
                    command.missing(),
                    SHORT,
                    "Write what is missing, for example The school’s report",
                    refusals);
        }
        text("reasons", command.reasons(), LONG, "Write your reasons", refusals);
        return refusals;
    }

    private static void contribution(SendAudit command, AgencyId agency, String name, List<Refusal> refusals) {
        var rows = command.contributions().stream()
                .filter(row -> row.agency().equals(agency))
                .toList();
        var field = "quality-" + agency.value();
        if (rows.size() != 1) {
            refusals.add(Refusal.of(field, name + ": judge its contribution once"));
        } else if (rows.getFirst().quality() == null) {
            refusals.add(Refusal.of(field, name + ": choose the quality of its report, or No report"));
        } else if (rows.getFirst().note().strip().length() > SHORT) {
            refusals.add(Refusal.of(
                    "note-" + agency.value(),
                    String.format(Locale.UK, "%s: shorten the note to %,d characters", name, SHORT)));
        }
    }

    private static void text(String field, @Nullable String text, int longest, String ask, List<Refusal> refusals) {
        var written = Objects.requireNonNullElse(text, "").strip();
        if (written.isEmpty()) {
            refusals.add(Refusal.of(field, ask));
        } else if (written.length() > longest) {
            refusals.add(Refusal.of(field, String.format(Locale.UK, "Shorten this to %,d characters", longest)));
        }
    }
}
