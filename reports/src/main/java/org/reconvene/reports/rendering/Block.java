package org.reconvene.reports.rendering;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.document.Chart;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;
import org.reconvene.reports.drawing.BarChart;
import org.reconvene.reports.templates.Templates;

/**
 * One thing under a section's heading on paper: a point, a chart, a table or a sentence. Its components are the fields of
 * the template "document".
 *
 * @param position parts it from its neighbours
 * @param kind point, chart, table, sentence, or heading where there is nothing beneath it
 */
record Block(
        String section,
        String lead,
        Integer position,
        String kind,
        @Nullable String number,
        @Nullable String sentence,
        @Nullable Renderable drawing,
        @Nullable JasperReport template,
        @Nullable Map<String, Object> parameters,
        @Nullable JRDataSource rows) {

    static Block heading(Section section, int position) {
        return words(section, position, "heading", null, null);
    }

    static Block point(Section section, int position, int number, String sentence) {
        return words(section, position, "point", number + ".", sentence);
    }

    static Block chart(Section section, int position, Chart chart) {
        return new Block(
                Letters.printable(section.heading()),
                Letters.printable(section.lead()),
                position,
                "chart",
                null,
                chart.description(),
                new BarChart(chart),
                null,
                null,
                null);
    }

    static Block table(Section section, int position, Table table, Templates templates) {
        if (table.isEmpty()) {
            return words(section, position, "sentence", null, table.whenEmpty());
        }
        var columns = table.columns().stream().map(Letters::printable).toList();
        return new Block(
                Letters.printable(section.heading()),
                Letters.printable(section.lead()),
                position,
                "table",
                null,
                null,
                null,
                templates.named(table.layout().template()),
                Map.of("caption", Letters.printable(table.caption()), "columns", List.copyOf(columns)),
                new CellDataSource(table.rows()));
    }

    private static Block words(
            Section section, int position, String kind, @Nullable String number, @Nullable String sentence) {
        return new Block(
                Letters.printable(section.heading()),
                Letters.printable(section.lead()),
                position,
                kind,
                number,
                sentence == null ? null : Letters.printable(sentence),
                null,
                null,
                null,
                null);
    }
}
