package org.reconvene.reports.rendering;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.document.Chart;
import org.reconvene.reports.document.Drawing;
import org.reconvene.reports.document.ProcessChart;
import org.reconvene.reports.document.Table;
import org.reconvene.reports.drawing.BarChart;
import org.reconvene.reports.drawing.LineChart;
import org.reconvene.reports.templates.Templates;

/**
 * One thing under a section's heading on paper: a point, a chart, a table or a sentence. Its components are the fields of
 * the template "document".
 *
 * @param kind point, chart, table, sentence, or heading where there is nothing beneath it
 * @param sentence what is read: of a chart, its description
 */
record Block(
        String section,
        String lead,
        Integer position,
        Integer room,
        String kind,
        @Nullable String number,
        @Nullable String sentence,
        @Nullable Renderable drawing,
        @Nullable JasperReport template,
        @Nullable Map<String, Object> parameters,
        @Nullable JRDataSource rows) {

    static Block heading(Place place) {
        return at(place, "heading", null, null, null, null, null, null);
    }

    static Block point(Place place, int number, String sentence) {
        return at(place, "point", number + ".", Letters.printable(sentence), null, null, null, null);
    }

    static Block chart(Place place, Drawing drawing) {
        Renderable drawn = switch (drawing) {
            case Chart bars -> new BarChart(bars);
            case ProcessChart line -> new LineChart(line);
        };
        return at(place, "chart", null, drawing.description(), drawn, null, null, null);
    }

    static Block table(Place place, Table table, Templates templates) {
        if (table.isEmpty()) {
            return at(place, "sentence", null, table.whenEmpty(), null, null, null, null);
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("caption", Letters.printable(table.caption()));
        parameters.put(
                "columns", table.columns().stream().map(Letters::printable).toList());
        var template = templates.named(table.layout().template());
        return at(place, "table", null, null, null, template, parameters, new CellDataSource(table.rows()));
    }

    private static Block at(
            Place place,
            String kind,
            @Nullable String number,
            @Nullable String sentence,
            @Nullable Renderable drawing,
            @Nullable JasperReport template,
            @Nullable Map<String, Object> parameters,
            @Nullable JRDataSource rows) {
        return new Block(
                place.section(),
                place.lead(),
                place.position(),
                place.room(),
                kind,
                number,
                sentence,
                drawing,
                template,
                parameters,
                rows);
    }
}
