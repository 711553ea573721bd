package org.reconvene.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import net.sf.jasperreports.engine.JRVirtualizable;
import net.sf.jasperreports.engine.fill.JRAbstractLRUVirtualizer;

/**
 * Pages beyond the first that are not needed now, packed and in memory: nothing of a report reaches a disk unasked. A page
 * is packed once, quickly rather than tightly, which the engine's own virtualizer does not offer.
 */
@SuppressWarnings("rawtypes") // as the engine declares its methods
final class PackedPages extends JRAbstractLRUVirtualizer {
    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    /** @param unpacked how many pages stay as they are */
    PackedPages(int unpacked) {
        super(unpacked);
    }

    @Override
    protected void pageOut(JRVirtualizable page) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            writeData(page, out);
        } finally {
            deflater.end();
        }
        packed.put(page.getUID(), bytes.toByteArray());
    }

    @Override
    protected void pageIn(JRVirtualizable page) throws IOException {
        var bytes = packed.get(page.getUID());
        if (bytes == null) {
            throw new IllegalStateException("the page " + page.getUID() + " was not packed");
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            readData(page, in);
        }
        // Only now is it certain that it can be read.
        packed.remove(page.getUID());
    }

    @Override
    protected void dispose(String page) {
        packed.remove(page);
    }

    @Override
    public void cleanup() {
        packed.clear();
        reset();
    }
}
