package org.reconvene.reports.rendering;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Statement;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;

/** How many tables, rows, headings and so on a file holds, and how many its document calls for. */
final class StructureCount {
    private StructureCount() {}

    /** As found in the file's structure tree; types that carry paragraphs only are left out. */
    static Map<String, Integer> in(byte[] pdf) throws IOException {
        var counts = allIn(pdf);
        counts.keySet().removeAll(List.of("Document", "P", "Lbl", "LBody"));
        return counts;
    }

    /** As found in the file's structure tree, paragraphs too. */
    static Map<String, Integer> allIn(byte[] pdf) throws IOException {
        var counts = new TreeMap<String, Integer>();
        try (var reader = new PdfReader(pdf)) {
            var root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
            if (root != null) {
                count(root, counts);
            }
        }
        return counts;
    }

    /** As the document in words calls for. */
    static Map<String, Integer> expectedOf(Document document) {
        var counts = new TreeMap<String, Integer>();
        counts.put("H1", 1);
        counts.put("H2", document.sections().size());
        for (var section : document.sections()) {
            add(counts, "L", section.points().isEmpty() ? 0 : 1);
            add(counts, "LI", section.points().size());
            add(counts, "Figure", section.chart() == null ? 0 : 1);
            printed(section).forEach(table -> addTable(counts, table));
        }
        return counts;
    }

    /** As the letter in words calls for, its paragraphs included: each line of an address is one. */
    static Map<String, Integer> expectedOf(Letter letter) {
        var counts = new TreeMap<String, Integer>();
        add(counts, "H1", 1);
        add(counts, "P", letter.demonstration() ? 1 : 0);
        add(counts, "P", 1 + letter.from().lines().size() + 1 + letter.to().size() + 2 + 1);
        add(counts, "P", 4);
        add(
                counts,
                "P",
                letter.enclosures().isEmpty() ? 0 : 1 + letter.enclosures().size());
        add(counts, "P", letter.copies().isEmpty() ? 0 : 1 + letter.copies().size());
        add(counts, "P", letter.isPartlyForeign() ? 2 : 0);
        add(counts, "P", letter.from().words().isEmpty() ? 0 : 1);
        letter.blocks().forEach(block -> addBlock(counts, block));
        return counts;
    }

    /** As the statement in words calls for: its head is two paragraphs and the title. */
    static Map<String, Integer> expectedOf(Statement statement) {
        var counts = new TreeMap<String, Integer>();
        add(counts, "H1", 1);
        add(
                counts,
                "P",
                (statement.demonstration() ? 1 : 0) + 2 + statement.about().size());
        add(counts, "P", statement.isPartlyForeign() ? 2 : 0);
        statement.blocks().forEach(block -> addBlock(counts, block));
        return counts;
    }

    private static void addBlock(Map<String, Integer> counts, Letter.Block block) {
        switch (block) {
            case Letter.Heading heading -> add(counts, "H2", 1);
            case Letter.Paragraph paragraph ->
                add(counts, "P", (int) paragraph.text().text().lines().count());
            case Letter.Bulleted list -> addList(counts, list.items().size());
            case Letter.Numbered list -> addList(counts, list.items().size());
            case Letter.Facts facts -> {
                var rows = facts.facts().size();
                add(counts, "Table", 1);
                List.of("TR", "TH", "TD").forEach(type -> add(counts, type, rows));
            }
        }
    }

    private static void addList(Map<String, Integer> counts, int items) {
        add(counts, "L", 1);
        List.of("LI", "Lbl", "LBody").forEach(type -> add(counts, type, items));
    }

    private static Iterable<Table> printed(Section section) {
        return section.tables().stream().filter(table -> !table.isEmpty()).toList();
    }

    private static void addTable(Map<String, Integer> counts, Table table) {
        var rows = table.rows().size();
        var columns = table.columns().size();
        add(counts, "H3", table.caption().isEmpty() ? 0 : 1);
        add(counts, "Table", 1);
        add(counts, "TR", 1 + rows);
        add(counts, "TH", columns + rows);
        add(counts, "TD", rows * (columns - 1));
    }

    private static void add(Map<String, Integer> counts, String type, int more) {
        if (more > 0) {
            counts.merge(type, more, Integer::sum);
        }
    }

    private static void count(PdfDictionary element, Map<String, Integer> counts) {
        var type = element.getAsName(PdfName.S);
        if (type != null) {
            add(counts, PdfName.decodeName(type.toString()), 1);
        }
        children(element.getDirectObject(PdfName.K), counts);
    }

    private static void children(@Nullable PdfObject kids, Map<String, Integer> counts) {
        if (kids instanceof PdfArray array) {
            for (var i = 0; i < array.size(); i++) {
                children(array.getDirectObject(i), counts);
            }
        } else if (kids instanceof PdfDictionary child) {
            count(child, counts);
        }
    }
}
