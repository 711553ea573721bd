package org.reconvene.reports.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.reconvene.reports.document.Chart;

/**
 * Bars over the months, with their numbers on top while there is room for them. Two series stand side by side, named by
 * a line of colour above the chart.
 */
public final class BarChart extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 2;
    private static final List<Color> COLOURS = List.of(new Color(0x0b5a70), new Color(0x7b2a62));
    private static final double ROOM_FOR_A_NUMBER = 13;

    private final Chart chart;

    public BarChart(Chart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        var frame = new Frame(context, g, area, chart.series().size() > 1 ? 26 : 14, chart.highest());
        frame.drawScale();
        g.setFont(frame.strong);
        if (chart.series().size() > 1) {
            drawNames(frame, area.getY() + 9);
        }
        drawBars(frame);
        frame.drawMonths(chart.labels());
    }

    private void drawNames(Frame frame, double baseline) {
        var x = frame.plot.x;
        for (var i = 0; i < chart.series().size(); i++) {
            frame.g.setColor(COLOURS.get(i));
            frame.g.fill(new Rectangle2D.Double(x, baseline - 7, 9, 9));
            var name = chart.series().get(i).name();
            frame.g.drawString(name, (float) x + 13, (float) baseline);
            x += 13 + frame.width(name) + 20;
        }
    }

    private void drawBars(Frame frame) {
        var places = chart.labels().size();
        var count = chart.series().size();
        var bar = Math.min(count == 1 ? 26 : 17, frame.slot(places) * 0.72 / count);
        for (var i = 0; i < count; i++) {
            var values = chart.series().get(i).values();
            for (var month = 0; month < values.size(); month++) {
                var value = values.get(month);
                var top = frame.y(value);
                var x = frame.middle(month, places) - bar * count / 2 + bar * i;
                frame.g.setColor(COLOURS.get(i));
                frame.g.fill(new Rectangle2D.Double(x, top, bar - (count == 1 ? 0 : 1), frame.plot.getMaxY() - top));
                if (bar >= ROOM_FOR_A_NUMBER - 3 * (count - 1)) {
                    frame.centred(String.valueOf(value), x + bar / 2, top - 3);
                }
            }
        }
    }
}
