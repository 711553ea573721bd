package org.reconvene.web.reports;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.document.Chart;
import org.reconvene.reports.document.Drawing;
import org.reconvene.reports.document.ProcessChart;
import org.reconvene.reports.drawing.Scale;

/** What every drawing over the months has on a page: a size, a scale, and the months beneath. */
public abstract sealed class Drawn permits Bars, Line {

    /** Beside a text column. */
    static final Room WIDE = new Room(1100, 300, 16);

    /** On a telephone. */
    static final Room NARROW = new Room(358, 240, 14);

    private final Drawing drawing;
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

    /** A word on the drawing. */
    public record Mark(double x, double y, String words) {}

    Drawn(Drawing drawing, Room room) {
        this.drawing = drawing;
        this.room = room;
        this.scale = Scale.upTo(drawing.highest());
    }

    static Drawn of(Drawing drawing, Room room) {
        return switch (drawing) {
            case Chart chart -> new Bars(chart, room);
            case ProcessChart chart -> new Line(chart, room);
        };
    }

    /** Whether it is a line in its band. */
    public boolean isLine() {
        return this instanceof Line;
    }

    /** What a reader who does not see it is told. */
    public String getDescription() {
        return drawing.description();
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
        for (var at = 0; at < drawing.labels().size(); at++) {
            var lines = drawing.labels().get(at).split("\n", 2);
            if (line < lines.length && (line == 1 || at % every == 0)) {
                marks.add(new Mark(middle(at), y, lines[line]));
            }
        }
        return marks;
    }

    final Room room() {
        return room;
    }

    final double slot() {
        return (double) (room.width() - room.left()) / drawing.labels().size();
    }

    final double middle(int place) {
        return rounded(room.left() + (place + 0.5) * slot());
    }

    final double y(double value) {
        return rounded(room.bottom() - (room.bottom() - room.top()) * value / scale.top());
    }

    static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
