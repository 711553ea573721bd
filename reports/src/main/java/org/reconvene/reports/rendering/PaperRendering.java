package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.language.Language;

/** A4, tagged for PDF/UA-1, with a bookmark for each section. */
record PaperRendering(Press press) {
    void write(Document document, OutputStream out) throws JRException {
        try (var printed = fill(document)) {
            new AccessiblePdf(press).write(printed, configuration(document), out);
        }
    }

    Press.Printed fill(Document document) throws JRException {
        var rows = new RecordDataSource<>(Block.class, Blocks.of(document, press.templates()));
        return press.print("document", parameters(document), rows);
    }

    static SimplePdfExporterConfiguration configuration(Document document) {
        return AccessiblePdf.about(
                document.title() + ", " + document.cover().partnership().name() + ", "
                        + document.cover().period().inWords(),
                document.cover().reference(),
                Language.ENGLISH);
    }

    private static String reader(Document document) {
        var only = document.cover().only();
        return only.isAll() ? document.reader() : document.reader() + ". " + only.words();
    }

    private static Map<String, Object> parameters(Document document) {
        var cover = document.cover();
        return Map.ofEntries(
                Map.entry("title", Letters.printable(document.title())),
                Map.entry("reader", Letters.printable(reader(document))),
                Map.entry("part", Letters.printable(cover.only().words())),
                Map.entry("note", Letters.printable(document.note())),
                Map.entry("partnership", Letters.printable(cover.partnership().name())),
                Map.entry(
                        "address",
                        Letters.printable(String.join(", ", cover.partnership().lines()))),
                Map.entry("crested", cover.partnership().crest() != null),
                Map.entry("crest", FramePhrases.crest(cover.partnership())),
                Map.entry("daysName", document.frame().days()),
                Map.entry("period", cover.period().inWords()),
                Map.entry("madeName", document.frame().made()),
                Map.entry("madeAt", AboutReport.taken(document)),
                Map.entry("promise", document.frame().promise()),
                Map.entry("reference", Letters.printable(cover.reference())),
                Map.entry("demonstration", cover.demonstration()));
    }
}
