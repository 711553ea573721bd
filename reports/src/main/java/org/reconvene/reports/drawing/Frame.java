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

/** What every drawing over the months has around it: a scale, the months, and the letters for both. */
final class Frame {
    static final Color INK = new Color(0x17212b);
    static final Color INK_SOFT = new Color(0x47535f);
    private static final Color RULE = new Color(0xdfe4e8);
    private static final double LEFT = 26;
    private static final double BENEATH = 26;

    final Graphics2D g;
    final Rectangle2D.Double plot;
    final Scale scale;
    final Font plain;
    final Font strong;

    Frame(JasperReportsContext context, Graphics2D g, Rectangle2D area, double above, int highest) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var fonts = FontUtil.getInstance(context);
        plain = fonts.getAwtFontFromBundles("Source Sans 3", Font.PLAIN, 8.5f, Locale.UK, false);
        strong = fonts.getAwtFontFromBundles("Source Sans 3", Font.BOLD, 8.5f, Locale.UK, false);
        plot = new Rectangle2D.Double(
                area.getX() + LEFT, area.getY() + above, area.getWidth() - LEFT, area.getHeight() - above - BENEATH);
        scale = Scale.upTo(highest);
    }

    double y(double value) {
        return plot.getMaxY() - plot.height * value / scale.top();
    }

    double slot(int places) {
        return plot.width / places;
    }

    double middle(int place, int places) {
        return plot.x + slot(places) * (place + 0.5);
    }

    void drawScale() {
        g.setFont(plain);
        for (var value = 0; value <= scale.top(); value += scale.step()) {
            g.setColor(value == 0 ? INK : RULE);
            g.setStroke(new BasicStroke(value == 0 ? 1f : 0.6f));
            g.draw(new Line2D.Double(plot.x, y(value), plot.getMaxX(), y(value)));
            g.setColor(INK_SOFT);
            var label = String.valueOf(value);
            g.drawString(label, (float) (plot.x - 6 - width(label)), (float) y(value) + 3);
        }
    }

    void drawMonths(List<String> labels) {
        g.setFont(plain);
        var each = Math.max(1, (int) Math.ceil(20 / slot(labels.size())));
        g.setColor(INK_SOFT);
        for (var month = 0; month < labels.size(); month += each) {
            var lines = labels.get(month).split("\n", 2);
            for (var line = 0; line < lines.length; line++) {
                centred(lines[line], middle(month, labels.size()), plot.getMaxY() + 12 + 10 * line);
            }
        }
    }

    void centred(String words, double middle, double baseline) {
        g.drawString(words, (float) (middle - width(words) / 2), (float) baseline);
    }

    double width(String text) {
        return g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
    }
}
