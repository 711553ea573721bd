package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.JRCsvExporter;
import net.sf.jasperreports.export.SimpleCsvExporterConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleWriterExporterOutput;
import org.reconvene.reports.document.Cell;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Table;

/**
 * One long table, {@code section,row,column,value}. A row is named by its first cell; where two rows of a section share a
 * name, the second is "name (2)". A section without rows has one,
 * without a name, that says so in the column Note. Days are written as 2026-11-30 and numbers without separators.
 */
record TidyRendering(Press press) {
    void write(Document document, OutputStream out) throws JRException {
        var rows = new ArrayList<TidyRow>();
        for (var line : AboutReport.lines(document)) {
            rows.add(TidyRow.of(AboutReport.NAME, line.get(0), "Words", new Cell.Words(line.get(1))));
        }
        for (var section : document.sections()) {
            section.forSheets().forEach(table -> addValues(table, rows));
        }
        try (var printed = press.print("tidy", Map.of(), new RecordDataSource<>(TidyRow.class, rows))) {
            var configuration = new SimpleCsvExporterConfiguration();
            configuration.setRecordDelimiter("\r\n");
            var exporter = new JRCsvExporter(press.context());
            exporter.setExporterInput(new SimpleExporterInput(printed.print()));
            exporter.setExporterOutput(new SimpleWriterExporterOutput(out, "UTF-8"));
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        }
    }

    private static void addValues(Table table, List<TidyRow> rows) {
        if (table.isEmpty()) {
            rows.add(TidyRow.of(table.name(), "", "Note", new Cell.Words(table.whenEmpty())));
        }
        var names = new RowNames();
        for (var row : table.rows()) {
            var name = names.next(row.get(0).printed());
            for (var i = 1; i < row.size(); i++) {
                rows.add(TidyRow.of(table.name(), name, table.columns().get(i), row.get(i)));
            }
        }
    }
}
