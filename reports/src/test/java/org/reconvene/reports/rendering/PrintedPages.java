package org.reconvene.reports.rendering;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The pages of a PDF as an eye sees them, by a reader that has no part in making them. */
final class PrintedPages {
    private static final int MANY = 6;
    private static final float DOTS_AN_INCH = 45;
    private static final int FOOT = 76;

    private PrintedPages() {}

    /** By number from 1; of a file of more than six pages the first two and the last. */
    static SortedMap<Integer, BufferedImage> lookedAt(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new TreeMap<Integer, BufferedImage>();
            for (var page : numbers(document.getNumberOfPages())) {
                pictures.put(page, renderer.renderImageWithDPI(page - 1, DOTS_AN_INCH, ImageType.GRAY));
            }
            return pictures;
        }
    }

    /** What stands at the foot of each page, on one line; it is not read aloud. */
    static List<String> feetOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var feet = new ArrayList<String>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                feet.add(footOf(document, page));
            }
            return feet;
        }
    }

    private static String footOf(PDDocument document, int page) throws IOException {
        var paper = document.getPage(page);
        var size = paper.getMediaBox();
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("foot", new Rectangle2D.Float(0, size.getHeight() - FOOT, size.getWidth(), FOOT));
        stripper.extractRegions(paper);
        return stripper.getTextForRegion("foot").replaceAll("\\s+", " ");
    }

    private static List<Integer> numbers(int pages) {
        return pages > MANY
                ? List.of(1, 2, pages)
                : IntStream.rangeClosed(1, pages).boxed().toList();
    }
}
