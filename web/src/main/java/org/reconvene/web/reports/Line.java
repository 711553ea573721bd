package org.reconvene.web.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.reports.document.ProcessChart;
import org.reconvene.reports.document.ProcessLimits;

/** A process chart worked out for a drawing of one width, in its own units; the page writes it as SVG. */
public final class Line extends Drawn {

    private static final int DIAMOND = 6;

    private final ProcessChart chart;

    /** The band of one phase, with the words that say it. */
    public record Band(double x, double right, double mean, double upper, double lower, String words) {}

    /** A month: a dot, or a diamond where it lies outside the band. */
    public record Point(double x, double y, boolean marked) {

        /** The outline of its diamond. */
        public String diamond() {
            return String.format(
                    Locale.ROOT,
                    "M%.1f %.1fl%d %dl-%d %dl-%d -%dz",
                    x,
                    y - DIAMOND,
                    DIAMOND,
                    DIAMOND,
                    DIAMOND,
                    DIAMOND,
                    DIAMOND,
                    DIAMOND);
        }
    }

    Line(ProcessChart chart, Room room) {
        super(chart, room);
        this.chart = chart;
    }

    public List<Band> getBands() {
        return chart.phases().stream().map(this::band).toList();
    }

    private Band band(ProcessLimits.Phase phase) {
        return new Band(
                rounded(room().left() + phase.first() * slot()),
                rounded(room().left() + (phase.last() + 1) * slot()),
                y(phase.mean()),
                y(phase.upper()),
                y(phase.lower()),
                String.format(Locale.UK, "Mean %.1f, %.1f to %.1f", phase.mean(), phase.lower(), phase.upper()));
    }

    public List<Point> getPoints() {
        var points = new ArrayList<Point>();
        for (var at = 0; at < chart.values().size(); at++) {
            if (!chart.values().get(at).isNaN()) {
                points.add(new Point(
                        middle(at), y(chart.values().get(at)), chart.marked().contains(at)));
            }
        }
        return points;
    }

    /** The line through the months. */
    public String getPath() {
        var path = new StringBuilder();
        for (var point : getPoints()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
        }
        return path.toString();
    }
}
