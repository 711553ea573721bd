package org.reconvene.web.group;

import org.reconvene.dissentsgroup.ContributionView;

/** One agency’s contribution as its reviewer judges it; the names of its two fields. */
public record AuditRow(ContributionView fact) {

    /** The field of the quality, by the name that a refusal gives it. */
    public String quality() {
        return "quality-" + fact.agency().value();
    }

    /** The field of the note, by the name that a refusal gives it. */
    public String note() {
        return "note-" + fact.agency().value();
    }
}
