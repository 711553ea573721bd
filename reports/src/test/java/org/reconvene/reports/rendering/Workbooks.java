package org.reconvene.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks as a program reads them. */
final class Workbooks {
    private Workbooks() {}

    /** The rows of each sheet by its name, in the order of the sheets. */
    static Map<String, List<Row>> read(byte[] file) throws IOException {
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    /** Each sheet's own XML, in which a formula would stand. */
    static List<String> sheetsAsWritten(byte[] file) throws IOException {
        var sheets = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }
}
