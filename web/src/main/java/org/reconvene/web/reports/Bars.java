package org.reconvene.web.reports;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.document.Chart;

/** A bar chart worked out for a drawing of one width, in its own units; the page writes it as SVG. */
public final class Bars extends Drawn {

    private static final List<String> COLOURS = List.of("#0b5a70", "#7b2a62");
    private static final double GAP = 0.3;

    private final Chart chart;

    /** A bar. */
    public record Bar(double x, double y, double width, double height, String colour) {}

    Bars(Chart chart, Room room) {
        super(chart, room);
        this.chart = chart;
    }

    public List<Bar> getBars() {
        var bars = new ArrayList<Bar>();
        var width = slot() * (1 - GAP) / chart.series().size();
        for (var which = 0; which < chart.series().size(); which++) {
            var values = chart.series().get(which).values();
            for (var at = 0; at < values.size(); at++) {
                var x = room().left() + at * slot() + slot() * GAP / 2 + which * width;
                var y = y(values.get(at));
                bars.add(new Bar(rounded(x), y, rounded(width), rounded(room().bottom() - y), COLOURS.get(which)));
            }
        }
        return bars;
    }

    /** The names of the colours, where there are two. */
    public List<Bar> getKeys() {
        var keys = new ArrayList<Bar>();
        for (var which = 0; which < chart.series().size(); which++) {
            keys.add(new Bar(keyAt(which), 0, room().letters(), room().letters(), COLOURS.get(which)));
        }
        return keys;
    }

    public List<Mark> getNames() {
        var names = new ArrayList<Mark>();
        for (var which = 0; which < chart.series().size(); which++) {
            names.add(new Mark(
                    keyAt(which) + 1.5 * room().letters(),
                    0.9 * room().letters(),
                    chart.series().get(which).name()));
        }
        return names;
    }

    private double keyAt(int which) {
        return room().left() + which * 0.5 * (room().width() - room().left());
    }
}
