package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;

/**
 * One sheet a table. Words are written as words whatever they begin with, so that no spreadsheet takes them for a formula
 * and nothing has to be put before them.
 */
record WorkbookRendering(Press press) {
    void write(Document document, OutputStream out) throws JRException {
        var rows = new ArrayList<SheetRow>();
        rows.addAll(about(document));
        for (var section : document.sections()) {
            for (var table : section.forSheets()) {
                addRows(section, table, rows);
            }
        }
        try (var printed = press.print("sheets", Map.of(), new RecordDataSource<>(SheetRow.class, rows))) {
            var exporter = new JRXlsxExporter(press.context());
            exporter.setExporterInput(new SimpleExporterInput(printed.print()));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration());
            exporter.exportReport();
        }
    }

    private static SimpleXlsxReportConfiguration configuration() {
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setWhitePageBackground(false);
        configuration.setShowGridLines(true);
        configuration.setFontSizeFixEnabled(false);
        return configuration;
    }

    private static List<SheetRow> about(Document document) {
        var rows = new ArrayList<SheetRow>();
        for (var line : AboutReport.lines(document)) {
            rows.add(new SheetRow(
                    AboutReport.NAME,
                    document.title(),
                    document.reader(),
                    "",
                    List.of("About this report", ""),
                    Arrays.asList(null, null),
                    List.copyOf(line)));
        }
        return rows;
    }

    private static void addRows(Section section, Table table, List<SheetRow> rows) {
        var cells = new SheetCells(table.columns().size(), table.rows());
        var columns = cells.columns(table.columns());
        if (table.isEmpty()) {
            rows.add(row(section, table, List.of(), List.of(), List.of()));
        }
        for (var row : table.rows()) {
            rows.add(row(section, table, columns, cells.patterns(row), cells.values(row)));
        }
    }

    private static SheetRow row(
            Section section, Table table, List<String> columns, List<@Nullable String> patterns, List<Object> values) {
        return new SheetRow(
                table.name(), section.heading(), section.lead(), table.whenEmpty(), columns, patterns, values);
    }
}
