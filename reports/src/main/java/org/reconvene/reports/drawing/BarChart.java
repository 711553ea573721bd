package org.reconvene.reports.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.reconvene.reports.document.Chart;

/**
 * Bars over the months, with their numbers on top while there is room for them. Two series stand side by side, named by
 * a line of colour above the chart.
 */
public final class BarChart extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;
    private static final List<Color> COLOURS = List.of(new Color(0x0b5a70), new Color(0x7b2a62));
    private static final Color INK = new Color(0x17212b);
    private static final Color INK_SOFT = new Color(0x47535f);
    private static final Color RULE = new Color(0xdfe4e8);
    private static final double LEFT = 26;
    private static final double BENEATH = 26;
    private static final double ROOM_FOR_A_NUMBER = 13;

    private final Chart chart;

    public BarChart(Chart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var fonts = FontUtil.getInstance(context);
        var plain = fonts.getAwtFontFromBundles("Source Sans 3", Font.PLAIN, 8.5f, Locale.UK, false);
        var strong = fonts.getAwtFontFromBundles("Source Sans 3", Font.BOLD, 8.5f, Locale.UK, false);
        var above = chart.series().size() > 1 ? 26.0 : 14.0;
        var plot = new Rectangle2D.Double(
                area.getX() + LEFT, area.getY() + above, area.getWidth() - LEFT, area.getHeight() - above - BENEATH);
        var scale = Scale.upTo(chart.highest());
        g.setFont(plain);
        drawScale(g, plot, scale);
        g.setFont(strong);
        if (chart.series().size() > 1) {
            drawNames(g, plot.x, area.getY() + 9);
        }
        drawBars(g, plot, scale);
        g.setFont(plain);
        drawMonths(g, plot);
    }

    private static void drawScale(Graphics2D g, Rectangle2D.Double plot, Scale scale) {
        for (var value = 0; value <= scale.top(); value += scale.step()) {
            var y = plot.getMaxY() - plot.height * value / scale.top();
            g.setColor(value == 0 ? INK : RULE);
            g.setStroke(new BasicStroke(value == 0 ? 1f : 0.6f));
            g.draw(new Line2D.Double(plot.x, y, plot.getMaxX(), y));
            g.setColor(INK_SOFT);
            var label = String.valueOf(value);
            g.drawString(label, (float) (plot.x - 6 - width(g, label)), (float) y + 3);
        }
    }

    private void drawNames(Graphics2D g, double left, double baseline) {
        var x = left;
        for (var i = 0; i < chart.series().size(); i++) {
            g.setColor(COLOURS.get(i));
            g.fill(new Rectangle2D.Double(x, baseline - 7, 9, 9));
            var name = chart.series().get(i).name();
            g.drawString(name, (float) x + 13, (float) baseline);
            x += 13 + width(g, name) + 20;
        }
    }

    private void drawBars(Graphics2D g, Rectangle2D.Double plot, Scale scale) {
        var slot = plot.width / chart.labels().size();
        var count = chart.series().size();
        var bar = Math.min(count == 1 ? 26 : 17, slot * 0.72 / count);
        for (var i = 0; i < count; i++) {
            var values = chart.series().get(i).values();
            for (var month = 0; month < values.size(); month++) {
                var value = values.get(month);
                var height = plot.height * value / scale.top();
                var x = plot.x + slot * (month + 0.5) - bar * count / 2 + bar * i;
                g.setColor(COLOURS.get(i));
                g.fill(new Rectangle2D.Double(x, plot.getMaxY() - height, bar - (count == 1 ? 0 : 1), height));
                if (bar >= ROOM_FOR_A_NUMBER - 3 * (count - 1)) {
                    drawNumber(g, value, x + bar / 2, plot.getMaxY() - height - 3);
                }
            }
        }
    }

    private static void drawNumber(Graphics2D g, int value, double middle, double baseline) {
        var number = String.valueOf(value);
        g.drawString(number, (float) (middle - width(g, number) / 2), (float) baseline);
    }

    private void drawMonths(Graphics2D g, Rectangle2D.Double plot) {
        var slot = plot.width / chart.labels().size();
        var each = Math.max(1, (int) Math.ceil(20 / slot));
        g.setColor(INK_SOFT);
        for (var month = 0; month < chart.labels().size(); month += each) {
            var lines = chart.labels().get(month).split("\n", 2);
            var middle = plot.x + slot * (month + 0.5);
            for (var line = 0; line < lines.length; line++) {
                var x = middle - width(g, lines[line]) / 2;
                g.drawString(lines[line], (float) x, (float) (plot.getMaxY() + 12 + 10 * line));
            }
        }
    }

    private static double width(Graphics2D g, String text) {
        return g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
    }
}
