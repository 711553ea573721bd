package org.reconvene.reports.rendering;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.reports.document.Document;

/** What a report says about itself, line by line: a name and its words. */
final class AboutReport {
    static final String NAME = "About";
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private AboutReport() {}

    static List<List<String>> lines(Document document) {
        var cover = document.cover();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Partnership", cover.partnership().name()));
        lines.add(List.of(document.frame().days(), cover.period().inWords()));
        if (!cover.only().isAll()) {
            lines.add(List.of("Part", cover.only().words()));
        }
        lines.add(List.of(document.frame().made(), taken(document)));
        lines.add(List.of("Reference", cover.reference()));
        lines.add(List.of("Privacy", document.frame().promise()));
        if (!document.note().isEmpty()) {
            lines.add(List.of("Note", document.note()));
        }
        if (cover.demonstration()) {
            lines.add(List.of("Demonstration", "Every person and case is invented"));
        }
        for (var section : document.sections()) {
            for (var point : section.points()) {
                lines.add(List.of(section.heading(), point));
            }
        }
        return lines;
    }

    static String taken(Document document) {
        return MADE.format(document.cover().madeAt());
    }
}
