package org.reconvene.reports.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.reconvene.reports.document.ProcessChart;
import org.reconvene.reports.document.ProcessLimits;

/** A line over the months within its band. A diamond, not colour alone, marks a month outside it. */
public final class LineChart extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;
    private static final Color BAND = new Color(0xe7eef1);
    private static final Color LIMIT = new Color(0x47535f);
    private static final Color MARK = new Color(0xa4161a);
    private static final double DOT = 2.4;
    private static final double DIAMOND = 4.6;

    private final ProcessChart chart;

    public LineChart(ProcessChart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        var frame = new Frame(context, g, area, 14, chart.highest());
        chart.phases().forEach(phase -> drawBand(frame, phase));
        frame.drawScale();
        g.setFont(frame.strong);
        chart.phases().forEach(phase -> drawLimits(frame, phase));
        drawLine(frame);
        frame.drawMonths(chart.labels());
    }

    private double begin(Frame frame, ProcessLimits.Phase phase) {
        return frame.plot.x + frame.slot(chart.labels().size()) * phase.first();
    }

    private double end(Frame frame, ProcessLimits.Phase phase) {
        return frame.plot.x + frame.slot(chart.labels().size()) * (phase.last() + 1);
    }

    private void drawBand(Frame frame, ProcessLimits.Phase phase) {
        frame.g.setColor(BAND);
        frame.g.fill(new Rectangle2D.Double(
                begin(frame, phase),
                frame.y(phase.upper()),
                end(frame, phase) - begin(frame, phase),
                frame.y(phase.lower()) - frame.y(phase.upper())));
    }

    private void drawLimits(Frame frame, ProcessLimits.Phase phase) {
        frame.g.setColor(LIMIT);
        frame.g.setStroke(
                new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0));
        across(frame, phase, phase.upper());
        across(frame, phase, phase.lower());
        frame.g.setStroke(new BasicStroke(0.9f));
        across(frame, phase, phase.mean());
        frame.g.drawString(
                String.format(Locale.UK, "Mean %.1f, %.1f to %.1f", phase.mean(), phase.lower(), phase.upper()),
                (float) begin(frame, phase) + 3,
                (float) frame.y(phase.upper()) - 3);
    }

    private void across(Frame frame, ProcessLimits.Phase phase, double value) {
        frame.g.draw(new Line2D.Double(begin(frame, phase), frame.y(value), end(frame, phase), frame.y(value)));
    }

    private void drawLine(Frame frame) {
        var places = chart.labels().size();
        frame.g.setColor(Frame.INK);
        frame.g.setStroke(new BasicStroke(1f));
        var path = new Path2D.Double();
        var begun = false;
        for (var at = 0; at < places; at++) {
            if (!chart.values().get(at).isNaN()) {
                var x = frame.middle(at, places);
                var y = frame.y(chart.values().get(at));
                if (begun) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
                begun = true;
            }
        }
        frame.g.draw(path);
        for (var at = 0; at < places; at++) {
            if (!chart.values().get(at).isNaN()) {
                drawPlace(
                        frame,
                        frame.middle(at, places),
                        frame.y(chart.values().get(at)),
                        chart.marked().contains(at));
            }
        }
    }

    private static void drawPlace(Frame frame, double x, double y, boolean marked) {
        frame.g.setColor(marked ? MARK : Frame.INK);
        if (marked) {
            var diamond = new Path2D.Double();
            diamond.moveTo(x, y - DIAMOND);
            diamond.lineTo(x + DIAMOND, y);
            diamond.lineTo(x, y + DIAMOND);
            diamond.lineTo(x - DIAMOND, y);
            diamond.closePath();
            frame.g.fill(diamond);
        } else {
            frame.g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        }
    }
}
