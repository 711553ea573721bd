package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.Chronology;
import org.reconvene.reports.language.Language;

/** A chronology on A4, tagged for PDF/UA-1: one table over all pages. */
record ChronologyRendering(Press press) {

    /** One act; its components are the fields of the template "chronology". */
    record Row(String number, String when, String who, String what, Integer position) {}

    void write(Chronology chronology, OutputStream out) throws JRException {
        try (var printed = fill(chronology)) {
            var about = AccessiblePdf.about(title(chronology), chronology.reference(), Language.ENGLISH);
            new AccessiblePdf(press).write(printed, about, out);
        }
    }

    Press.Printed fill(Chronology chronology) throws JRException {
        var lines = chronology.lines();
        var rows = IntStream.range(0, lines.size())
                .mapToObj(at -> row(lines.get(at), at))
                .toList();
        return press.print("chronology", parameters(chronology), new RecordDataSource<>(Row.class, rows));
    }

    private static Row row(Chronology.Line line, int position) {
        return new Row(
                LetterRow.onOneLine(line.number()),
                LetterRow.onOneLine(line.when()),
                LetterRow.onOneLine(line.who()),
                LetterRow.onOneLine(line.what()),
                position);
    }

    private static Map<String, Object> parameters(Chronology chronology) {
        return Map.of(
                "title", Letters.printable("Chronology of " + chronology.reference()),
                "partnership", LetterRow.onOneLine(chronology.partnership()),
                "reference", LetterRow.onOneLine(chronology.reference()),
                "about", about(chronology),
                "empty", chronology.lines().isEmpty(),
                "demonstration", chronology.demonstration());
    }

    private static String about(Chronology chronology) {
        var sentences = new ArrayList<>(chronology.about());
        if (chronology.lines().isEmpty()) {
            sentences.add("Nothing has been done in it yet.");
        }
        return String.join(" ", sentences.stream().map(LetterRow::onOneLine).toList());
    }

    private static String title(Chronology chronology) {
        return "Chronology of " + chronology.reference() + ", " + chronology.partnership();
    }
}
