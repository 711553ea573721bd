package org.reconvene.reports;

/** What a report can be taken away as (SUR-19). Each knows the words a browser needs for it. */
public enum ReportFormat {
    /** For reading and printing: PDF/UA-1, tagged, with bookmarks. */
    PDF("application/pdf", "pdf"),
    /** For working on: a workbook with one sheet a table, real numbers and real dates. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /**
     * For other programs: one tidy table, {@code section,row,column,value}, UTF-8. Several tables of different widths
     * in one file cannot be read by anything; one long table can be read by everything and turned back by a pivot.
     */
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The value of a Content-Type header. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without its dot. */
    public String extension() {
        return extension;
    }
}
