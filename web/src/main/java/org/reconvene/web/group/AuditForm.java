package org.reconvene.web.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AuditView;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.web.page.Draft;

/** A review as it is being written: each field under its name on the page, which is also its name in the draft. */
final class AuditForm {

    private final String dissent;
    private final List<AuditRow> rows;
    private final Map<String, @Nullable String> typed = new HashMap<>();

    /** What was kept; where nothing ever was, only that no report came is filled in, as that is a fact. */
    AuditForm(AuditView view, Draft draft) {
        dissent = view.reference();
        rows = view.contributions().stream().map(AuditRow::new).toList();
        for (var row : rows) {
            typed.put(row.note(), draft.text(row.note()));
            typed.put(
                    row.quality(),
                    draft.savedAt() == null && row.fact().reportOn() == null
                            ? ReportQuality.NO_REPORT.name()
                            : draft.text(row.quality()));
        }
        for (var field : List.of("nature", "decisionMaking", "opinion", "missing", "reasons")) {
            typed.put(field, draft.text(field));
        }
    }

    SendAudit command() {
        var nature = chosen("nature");
        var opinion = chosen("opinion");
        return new SendAudit(
                dissent,
                rows.stream().map(this::judgement).toList(),
                nature == null ? null : NatureOfDissent.valueOf(nature),
                text("decisionMaking"),
                opinion == null ? null : ReviewersOpinion.valueOf(opinion),
                ReviewersOpinion.CANNOT_SAY.name().equals(opinion) ? text("missing") : null,
                text("reasons"));
    }

    /** What is kept as the draft. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        typed.forEach((field, text) -> kept.put(field, Objects.requireNonNullElse(text, "")));
        return kept;
    }

    List<AuditRow> rows() {
        return rows;
    }

    Map<String, @Nullable String> typed() {
        return typed;
    }

    private SendAudit.Judgement judgement(AuditRow row) {
        var quality = chosen(row.quality());
        return new SendAudit.Judgement(
                row.fact().agency(), quality == null ? null : ReportQuality.valueOf(quality), text(row.note()));
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    private @Nullable String chosen(String field) {
        var chosen = typed.get(field);
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }
}
