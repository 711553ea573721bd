package org.reconvene.reports.document;

import java.util.Locale;

/** The shapes that a table can be printed in; each has a template of its name. */
public enum Layout {
    /** A label and up to four numbers. */
    FIGURES(5),
    /** A label and up to five numbers under wrapped titles. */
    MATRIX(6),
    /** A long text, two short ones and a date between them. */
    TEXTS(4),
    /** A term and what it means. */
    DEFINITIONS(2),
    /** A case's reference, words, a date, a number, words. */
    CASES(5),
    /** A date, a date, a number and a long list. */
    DOCKET(4);

    private final int columns;

    Layout(int columns) {
        this.columns = columns;
    }

    /** The name of its template. */
    public String template() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many columns fit, the first included. */
    public int columns() {
        return columns;
    }

    /** Whether that column, counted from 0, holds figures: it stands to the right, and so do words in place of a figure. */
    public boolean holdsFigures(int column) {
        return switch (this) {
            case FIGURES, MATRIX -> column > 0;
            case TEXTS, DEFINITIONS -> false;
            case CASES -> column == 3;
            case DOCKET -> column == 2;
        };
    }
}
