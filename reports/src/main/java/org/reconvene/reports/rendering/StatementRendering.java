package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.Statement;

/** A statement on A4, tagged for PDF/UA-1. */
record StatementRendering(Press press) {

    void write(Statement statement, OutputStream out) throws JRException {
        try (var printed = fill(statement)) {
            var title = statement.title() + " " + statement.reference() + ", "
                    + statement.partnership().name();
            new AccessiblePdf(press)
                    .write(
                            printed,
                            AccessiblePdf.about(
                                    title,
                                    statement.reference(),
                                    statement.partnership().language()),
                            out);
        }
    }

    Press.Printed fill(Statement statement) throws JRException {
        var rows = new RecordDataSource<>(LetterRow.class, LetterRow.of(statement));
        return press.print("statement", parameters(statement), rows);
    }

    private static Map<String, Object> parameters(Statement statement) {
        return new FramePhrases(statement.partnership().language())
                .put("referenceName", "frame.of-case")
                .put("title", statement.title())
                .and(Map.of(
                        "partnership",
                        LetterRow.onOneLine(statement.partnership().name()),
                        "reference",
                        LetterRow.onOneLine(statement.reference()),
                        "demonstration",
                        statement.demonstration()));
    }
}
