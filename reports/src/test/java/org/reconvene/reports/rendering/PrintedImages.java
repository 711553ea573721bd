package org.reconvene.reports.rendering;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How many pictures made of dots a file shows. */
final class PrintedImages {
    private PrintedImages() {}

    static int in(byte[] pdf) throws IOException {
        var count = 0;
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    count += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
        }
        return count;
    }
}
