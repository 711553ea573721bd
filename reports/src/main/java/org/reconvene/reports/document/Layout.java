package org.reconvene.reports.document;

import java.util.Locale;

/** The shapes that a table can be printed in; each but one has a template of its name. */
public enum Layout {
    /** A label and up to four numbers. */
    FIGURES(5),
    /** A label and up to five numbers under wrapped titles. */
    MATRIX(6),
    /** A long text, two short ones and a date between them. */
    TEXTS(4),
    /** A case's reference, words, a date, a number, words. */
    CASES(5),
    /** A date, a date, a number and a long list. */
    DOCKET(4),
    /** What is told, and what there is to tell of it: words of any length. */
    FACTS(2),
    /** A person, two columns of words, a number, a date. */
    PEOPLE(5),
    /** For a workbook and CSV alone, where paper has no room for as many columns; it has no template. */
    REGISTER(9);

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
            case TEXTS, FACTS, REGISTER -> false;
            case CASES, PEOPLE -> column == 3;
            case DOCKET -> column == 2;
        };
    }
}
