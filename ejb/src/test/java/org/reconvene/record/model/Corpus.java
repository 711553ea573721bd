package org.reconvene.record.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as nobody should: each is made here, so that none lies about. */
final class Corpus {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    static final String MACRO_WORD = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private Corpus() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF of one object, with that in its catalogue. */
    static byte[] pdf(String inCatalogue) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + inCatalogue
                + " >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** A PDF whose objects lie packed in a stream, which holds that. */
    static byte[] pdfWithPacked(String objects) {
        var packed = deflated(bytes(objects), false);
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                + packed.length + " >>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(bytes("\nendstream\nendobj\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] png() {
        return bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1");
    }

    static byte[] jpeg() {
        return bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1");
    }

    static byte[] docx() {
        return zip(document(WORD));
    }

    /** The parts of a Word, Excel or PowerPoint file of that type. */
    static Map<String, byte[]> document(String type) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/main.xml" ContentType="%s"/>
                </Types>""".replace("%s", type)));
        parts.put("main.xml", bytes("<document>Notes of the visit.</document>"));
        return parts;
    }

    static Map<String, byte[]> openDocument(String type) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes(type));
        parts.put("content.xml", bytes("<content/>"));
        parts.put("META-INF/manifest.xml", bytes("<manifest><file-entry full-path='content.xml'/></manifest>"));
        return parts;
    }

    /** The parts, and one more. */
    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return more;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file of the older kind of Office that holds these names. */
    static byte[] oldOffice(String... names) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
        for (var name : names) {
            out.writeBytes(new byte[64]);
            out.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
        }
        return out.toByteArray();
    }

    /** The beginning of a program for Windows. */
    static byte[] program() {
        var program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    private static byte[] deflated(byte[] content, boolean bare) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, bare);
        try {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
