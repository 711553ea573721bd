package org.reconvene.web.reports;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.document.Chart;
import org.reconvene.reports.drawing.Scale;

/** A bar chart worked out for a drawing of one width, in its own units; the page writes it as SVG. */
public final class Bars {

    /** Beside a text column. */
    static final Room WIDE = new Room(1100, 300, 16);

    /** On a telephone. */
    static final Room NARROW = new Room(358, 240, 14);

    private static final List<String> COLOURS = List.of("#0b5a70", "#7b2a62");
    private static final double GAP = 0.3;

    private final Chart chart;
    private final Room room;
    private final Scale scale;

    /** The size of a drawing, and of the letters in it. */
    record Room(int width, int height, int letters) {
        int left() {
            return 2 * letters;
        }

        int top() {
            return 2 * letters;
        }

        int bottom() {
            return height - 3 * letters;
        }
    }

    /** A bar. */
    public record Bar(double x, double y, double width, double height, String colour) {}

    /** A word on the drawing. */
    public record Mark(double x, double y, String words) {}

    Bars(Chart chart, Room room) {
        this.chart = chart;
        this.room = room;
        this.scale = Scale.upTo(chart.highest());
    }

    /** What a reader who does not see it is told. */
    public String getDescription() {
        return chart.description();
    }

    public String getViewBox() {
        return "0 0 " + room.width() + " " + room.height();
    }

    public int getWidth() {
        return room.width();
    }

    public int getLeft() {
        return room.left();
    }

    public int getLetters() {
        return room.letters();
    }

    /** The lines of the scale, each with its number. */
    public List<Mark> getLines() {
        var lines = new ArrayList<Mark>();
        for (var value = 0; value <= scale.top(); value += scale.step()) {
            lines.add(new Mark(room.left() - 6, y(value), Integer.toString(value)));
        }
        return lines;
    }

    public List<Bar> getBars() {
        var bars = new ArrayList<Bar>();
        var width = slot() * (1 - GAP) / chart.series().size();
        for (var which = 0; which < chart.series().size(); which++) {
            var values = chart.series().get(which).values();
            for (var at = 0; at < values.size(); at++) {
                var x = room.left() + at * slot() + slot() * GAP / 2 + which * width;
                var y = y(values.get(at));
                bars.add(new Bar(rounded(x), y, rounded(width), rounded(room.bottom() - y), COLOURS.get(which)));
            }
        }
        return bars;
    }

    /** The first line of each label, as many as there is room for. */
    public List<Mark> getLabels() {
        return labels(0, room.bottom() + 1.3 * room.letters());
    }

    /** The years beneath them. */
    public List<Mark> getYears() {
        return labels(1, room.bottom() + 2.6 * room.letters());
    }

    private List<Mark> labels(int line, double y) {
        var every = Math.max(1, (int) Math.ceil(2.4 * room.letters() / slot()));
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < chart.labels().size(); at++) {
            var lines = chart.labels().get(at).split("\n", 2);
            if (line < lines.length && (line == 1 || at % every == 0)) {
                marks.add(new Mark(rounded(room.left() + (at + 0.5) * slot()), y, lines[line]));
            }
        }
        return marks;
    }

    /** The names of the colours, where there are two. */
    public List<Bar> getKeys() {
        var keys = new ArrayList<Bar>();
        for (var which = 0; which < chart.series().size(); which++) {
            keys.add(new Bar(keyAt(which), 0, room.letters(), room.letters(), COLOURS.get(which)));
        }
        return keys;
    }

    public List<Mark> getNames() {
        var names = new ArrayList<Mark>();
        for (var which = 0; which < chart.series().size(); which++) {
            names.add(new Mark(
                    keyAt(which) + 1.5 * room.letters(),
                    0.9 * room.letters(),
                    chart.series().get(which).name()));
        }
        return names;
    }

    private double keyAt(int which) {
        return room.left() + which * 0.5 * (room.width() - room.left());
    }

    private double slot() {
        return (double) (room.width() - room.left()) / chart.labels().size();
    }

    private double y(int value) {
        return rounded(room.bottom() - (double) (room.bottom() - room.top()) * value / scale.top());
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
