package org.reconvene.web.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Stage;
import org.reconvene.procedure.Step;

/**
 * A route drawn as two lanes with time running downwards: who raises it on the left, who answers on the right. The page writes
 * it as SVG; the same stands in words beside it.
 */
public final class Flow {

    /** Beside a text column. */
    static final Room WIDE = new Room(700, 16);

    /** On a telephone. */
    static final Room NARROW = new Room(360, 14.5);

    private static final String INK = "#17212b";
    private static final String SOFT = "#47535f";
    private static final String ENDS = "#1c6239";

    private final Procedure procedure;
    private final Route route;
    private final Room room;
    private final Canvas canvas = new Canvas();
    private double y;

    /** The width of a drawing and the size of its letters. */
    record Room(double width, double size) {
        double line() {
            return size * 1.32;
        }

        double pad() {
            return size * 0.9;
        }

        double left(Lane lane) {
            return lane == Lane.B ? width * 0.5375 : 8;
        }

        double width(Lane lane) {
            return lane == Lane.ACROSS ? width - 16 : width * 0.4511;
        }
    }

    /** Where a box stands. */
    enum Lane {
        A("#34458f", "#eef0fa"),
        B("#7b2a62", "#faeef6"),
        ACROSS("#17212b", "#ffffff");

        private final String edge;
        private final String ground;

        Lane(String edge, String ground) {
            this.edge = edge;
            this.ground = ground;
        }

        static Lane of(Side side) {
            return switch (side) {
                case RAISING -> A;
                case ANSWERING -> B;
                case BOTH, DECIDING -> ACROSS;
            };
        }
    }

    Flow(Procedure procedure, Route route, Room room) {
        this.procedure = procedure;
        this.route = route;
        this.room = room;
        draw();
    }

    public String getViewBox() {
        return "0 0 " + Canvas.round(room.width()) + " " + Canvas.round(y);
    }

    public List<Canvas.Shape> getShapes() {
        return canvas.shapes();
    }

    public List<Canvas.Letters> getLetters() {
        return canvas.letters();
    }

    private void draw() {
        canvas.write(room.left(Lane.A), room.size(), room.size() * 1.05, "700", Lane.A.edge, "A  Raises it");
        canvas.write(room.left(Lane.B), room.size(), room.size() * 1.05, "700", Lane.B.edge, "B  Answers it");
        y = room.size() * 2;
        for (int stage = 0; stage < route.stages().size(); stage++) {
            band(stage + 1, route.stages().get(stage));
            var steps = route.stages().get(stage).steps();
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                if (i + 1 < steps.size() && sideBySide(step, steps.get(i + 1))) {
                    i++;
                    pair(step, steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null);
                } else {
                    y += box(step, Lane.of(step.acts()), y);
                    follow(step, y, i + 1 < steps.size() ? steps.get(i + 1) : null);
                }
            }
        }
        y += room.pad();
    }

    private boolean sideBySide(Step step, Step next) {
        return step.acts() == Side.RAISING && next.acts() == Side.ANSWERING && Branch.isSimplyFollowed(step, route);
    }

    private void pair(Step left, Step right, @Nullable Step next) {
        var leftHeight = box(left, Lane.A, y);
        var bottom = y + box(right, Lane.B, y);
        var height = Math.max(leftHeight, heightOf(right, Lane.B));
        var from = room.left(Lane.A) + room.width(Lane.A) + 3;
        var to = room.left(Lane.B) - 9;
        var middle = y + Math.min(heightOf(left, Lane.A), heightOf(right, Lane.B)) / 2;
        canvas.arrowRight(from, to, middle, SOFT);
        y += height;
        follow(right, bottom, next);
    }

    /** The name of a stage, and for what a case may come straight to it. */
    private void band(int number, Stage stage) {
        var size = room.size() * 1.05;
        var name = Lettering.lines("Stage " + number + ": " + stage.name(), room.width() - 16, size, true);
        var straight = stage.straightHere().stream()
                .map(each -> "Straight here: " + Branch.lowered(each.reason()))
                .flatMap(words -> Lettering.lines(words, room.width() - 16, room.size(), false).stream())
                .toList();
        var height = room.line() * (name.size() + straight.size()) + room.size() * 0.7;
        canvas.fill(0, y, room.width(), height, "#e6eaed");
        var line = y;
        for (var words : name) {
            line += room.line();
            canvas.write(8, line, size, "700", INK, words);
        }
        for (var words : straight) {
            line += room.line();
            canvas.write(8, line, room.size(), "400", INK, words);
        }
        y += height + room.pad();
    }

    private double heightOf(Step step, Lane lane) {
        return room.line()
                        * (who(step, lane).size()
                                + does(step, lane).size()
                                + limit(step, lane).size())
                + room.size() * 0.9;
    }

    private double box(Step step, Lane lane, double top) {
        var height = heightOf(step, lane);
        var left = room.left(lane);
        var width = room.width(lane);
        canvas.box(left, top, width, height, lane.ground, lane.edge, step.lastWord() ? 3 : 1.5);
        if (lane == Lane.ACROSS) {
            canvas.fill(left, top, 7, height, Lane.A.edge);
            canvas.fill(left + width - 7, top, 7, height, Lane.B.edge);
        } else {
            canvas.fill(left, top, 7, height, lane.edge);
        }
        if (lane == Lane.B) {
            canvas.fill(left + 2.5, top, 2, height, "#fff");
        }
        var line = top + room.size() * 0.2;
        for (var words : who(step, lane)) {
            line += room.line();
            canvas.write(left + 18, line, room.size(), "600", lane.edge, words);
        }
        for (var words : does(step, lane)) {
            line += room.line();
            canvas.write(left + 18, line, room.size(), "400", INK, words);
        }
        for (var words : limit(step, lane)) {
            line += room.line();
            canvas.write(left + 18, line + room.size() * 0.15, room.size(), "600", INK, words);
        }
        return height;
    }

    /**
     * What can follow: endings on the right with a dot, the way on at the left with an arrow.
     *
     * @param bottom the lower edge of the step's own box
     * @param next the step beneath in the same stage; null where the stage ends
     */
    private void follow(Step step, double bottom, @Nullable Step next) {
        var top = y + room.size() * (Lane.of(step.acts()) == Lane.B ? 0.6 : 0.25);
        var left = top;
        var right = top;
        for (var branch : Branch.after(step, route)) {
            if (branch.ends()) {
                canvas.dot(room.width() * 0.5 + 9, right + room.line() * 0.72, ENDS);
                right += words(branch, room.width() * 0.5 + 22, room.width() - 8, right, ENDS);
            } else {
                left += words(branch, 48, room.width() * 0.5 - 8, left, INK);
            }
        }
        if (Branch.isSimplyFollowed(step, route)) {
            left += room.line();
        }
        y = Math.max(left + 8, right) + room.pad() * 0.6;
        if (left == top) {
            return;
        }
        if (Lane.of(step.acts()) == Lane.B) {
            canvas.corner(room.left(Lane.B) + 26, bottom + 2, top - 2, 30, SOFT);
        }
        if (next != null && Lane.of(next.acts()) == Lane.B) {
            var middle = y + heightOf(next, Lane.B) / 2;
            canvas.corner(30, top - 2, middle, 32, SOFT);
            canvas.arrowRight(30, room.left(Lane.B) - 9, middle, SOFT);
        } else {
            canvas.arrowDown(30, top - 2, left, SOFT);
        }
    }

    /** Writes where a branch leads, and answers the height that it took. */
    private double words(Branch branch, double x, double end, double top, String colour) {
        var size = room.size() * 0.95;
        var lines = Lettering.lines(branch.drawn(), end - x, size, true);
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(x, top + room.line() * (i + 1), size, "600", colour, lines.get(i));
        }
        return room.line() * (lines.size() + 0.35);
    }

    private List<String> who(Step step, Lane lane) {
        return Lettering.lines(procedure.actor(step.actor()).called(), room.width(lane) - 30, room.size(), true);
    }

    private List<String> does(Step step, Lane lane) {
        return Lettering.lines(step.does(), room.width(lane) - 30, room.size(), false);
    }

    private List<String> limit(Step step, Lane lane) {
        return Lettering.lines(Shown.limit(step.limit()), room.width(lane) - 30, room.size(), true);
    }
}
