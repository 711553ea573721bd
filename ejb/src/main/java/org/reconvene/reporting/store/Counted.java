package org.reconvene.reporting.store;

import java.util.Locale;

/** What a year's figures count: a view of what is recorded now, and the table into which an edition copies it. */
enum Counted {
    DISSENT("recorded_at", "agency_kind, ground, conference_kind, finding"),
    CONFERENCE("held_at", "kind"),
    DISAGREEMENT("raised_at", "raising_kind, steps, ending"),
    REQUEST("requested_at", "ending");

    private final String at;
    private final String columns;

    Counted(String at, String columns) {
        this.at = at;
        this.columns = columns;
    }

    /** The column that says into which year it falls. */
    String at() {
        return at;
    }

    /** What it can be broken down by. */
    String columns() {
        return columns;
    }

    String live() {
        return "report_" + name().toLowerCase(Locale.ROOT);
    }

    String frozen() {
        return "frozen_" + name().toLowerCase(Locale.ROOT);
    }
}
