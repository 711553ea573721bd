package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.Letter;

/** A letter on A4, tagged for PDF/UA-1; its address stands where the window of an envelope is. */
record LetterRendering(Press press) {
    void write(Letter letter, OutputStream out) throws JRException {
        try (var printed = fill(letter)) {
            var about = AccessiblePdf.about(
                    letter.subject() + ", " + letter.from().name(),
                    letter.reference(),
                    letter.from().language());
            new AccessiblePdf(press).write(printed, about, out);
        }
    }

    Press.Printed fill(Letter letter) throws JRException {
        var rows = new RecordDataSource<>(LetterRow.class, LetterRow.of(letter));
        return press.print("letter", parameters(letter), rows);
    }

    private static Map<String, Object> parameters(Letter letter) {
        var closing = letter.closing();
        var frame = new FramePhrases(letter.from().language())
                .put("referenceName", "frame.reference")
                .put("enclosedName", "frame.enclosed")
                .put("copiedName", "frame.copies")
                .put("words", closing.words());
        return frame.and(Map.ofEntries(
                Map.entry("sender", LetterRow.onOneLine(letter.from().name())),
                Map.entry("address", lines(letter.from().lines())),
                Map.entry("crested", letter.from().crest() != null),
                Map.entry("crest", FramePhrases.crest(letter.from())),
                Map.entry("footWords", LetterRow.onOneLine(letter.from().words())),
                Map.entry("date", frame.phrases().date(letter.date()).text()),
                Map.entry("to", lines(letter.to())),
                Map.entry("reference", LetterRow.onOneLine(letter.reference())),
                Map.entry("name", LetterRow.onOneLine(closing.name())),
                Map.entry("office", lines(List.of(closing.title(), closing.agency()))),
                Map.entry("enclosures", lines(letter.enclosures())),
                Map.entry("copies", lines(letter.copies())),
                Map.entry("demonstration", letter.demonstration())));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(LetterRow::onOneLine).collect(Collectors.joining("\n"));
    }
}
