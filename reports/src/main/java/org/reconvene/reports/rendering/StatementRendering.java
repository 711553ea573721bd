package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.Statement;

/** A statement on A4, tagged for PDF/UA-1. */
record StatementRendering(Press press) {

    void write(Statement statement, OutputStream out) throws JRException {
        try (var printed = fill(statement)) {
            var title = statement.title() + " " + statement.reference() + ", " + statement.partnership();
            new AccessiblePdf(press).write(printed, AccessiblePdf.about(title, statement.reference()), out);
        }
    }

    Press.Printed fill(Statement statement) throws JRException {
        var rows = new RecordDataSource<>(LetterRow.class, LetterRow.of(statement.blocks()));
        return press.print("statement", parameters(statement), rows);
    }

    private static Map<String, Object> parameters(Statement statement) {
        return Map.of(
                "partnership", LetterRow.onOneLine(statement.partnership()),
                "title", LetterRow.onOneLine(statement.title()),
                "reference", LetterRow.onOneLine(statement.reference()),
                "about", statement.about().stream().map(LetterRow::onOneLine).collect(Collectors.joining(" ")),
                "demonstration", statement.demonstration());
    }
}
