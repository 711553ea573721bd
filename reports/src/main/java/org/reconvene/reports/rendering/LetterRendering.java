package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.Letter;

/** A letter on A4, tagged for PDF/UA-1; its address stands where the window of an envelope is. */
record LetterRendering(Press press) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    void write(Letter letter, OutputStream out) throws JRException {
        try (var printed = fill(letter)) {
            var about =
                    AccessiblePdf.about(letter.subject() + ", " + letter.from().name(), letter.reference());
            new AccessiblePdf(press).write(printed, about, out);
        }
    }

    Press.Printed fill(Letter letter) throws JRException {
        var rows = new RecordDataSource<>(LetterRow.class, LetterRow.of(letter));
        return press.print("letter", parameters(letter), rows);
    }

    private static Map<String, Object> parameters(Letter letter) {
        var closing = letter.closing();
        var parameters = new HashMap<String, Object>();
        parameters.put("sender", LetterRow.onOneLine(letter.from().name()));
        parameters.put("address", lines(letter.from().address()));
        parameters.put("date", DAY.format(letter.date()));
        parameters.put("to", lines(letter.to()));
        parameters.put("reference", LetterRow.onOneLine(letter.reference()));
        parameters.put("words", LetterRow.onOneLine(closing.words()));
        parameters.put("name", LetterRow.onOneLine(closing.name()));
        parameters.put("office", lines(List.of(closing.title(), closing.agency())));
        parameters.put("enclosures", lines(letter.enclosures()));
        parameters.put("copies", lines(letter.copies()));
        parameters.put("demonstration", letter.demonstration());
        return parameters;
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(LetterRow::onOneLine).collect(Collectors.joining("\n"));
    }
}
