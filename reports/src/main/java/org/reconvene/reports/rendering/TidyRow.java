package org.reconvene.reports.rendering;

import org.reconvene.reports.document.Cell;

/** One value and where it stands: the fields of the template "tidy". */
record TidyRow(String section, String row, String column, String value) {
    private static final String BEGIN_FORMULAS = "=+-@\t\r\n";

    static TidyRow of(String section, String row, String column, Cell cell) {
        return new TidyRow(harmless(section), harmless(row), harmless(column), value(cell));
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Whole whole -> String.valueOf(whole.count());
            case Cell.PartOf part -> String.valueOf(part.part());
            case Cell.Rate rate -> String.valueOf(rate.rate());
            case Cell.Day day -> day.date().toString();
            case Cell.Words words -> harmless(words.printed());
            case Cell.Several several -> harmless(several.printed());
            case Cell.Missing missing -> harmless(missing.printed());
        };
    }

    /** A spreadsheet takes these first letters for a formula; an apostrophe before them makes them words. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
