package org.reconvene.web.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.Reading;

/** A drawing, read back: its boxes, and the letters that stand in each. */
record Drawn(double width, double height, List<Area> boxes, List<Canvas.Letters> letters) {

    // As Canvas writes a box: the corner's start, the upper edge, the corner, and the right edge.
    private static final Pattern BOX =
            Pattern.compile("M(\\S+) (\\S+)h(\\S+)a\\S+ \\S+ 0 0 1 \\S+ \\S+?v([0-9.]+)a.*z");

    /** A rectangle. */
    record Area(double left, double top, double right, double bottom) {

        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Area other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }
    }

    static Drawn of(Flow flow) {
        var view = flow.getViewBox().split(" ", -1);
        var boxes = new ArrayList<Area>();
        for (var shape : flow.getShapes()) {
            var box = BOX.matcher(shape.path());
            if (box.matches()) {
                var left = Double.parseDouble(box.group(1)) - 6;
                var top = Double.parseDouble(box.group(2));
                boxes.add(new Area(
                        left,
                        top,
                        left + Double.parseDouble(box.group(3)) + 12,
                        top + Double.parseDouble(box.group(4)) + 12));
            }
        }
        return new Drawn(Double.parseDouble(view[2]), Double.parseDouble(view[3]), boxes, flow.getLetters());
    }

    /** The room that a line of text takes. */
    static Area area(Canvas.Letters line) {
        var bold = !line.weight().equals("400");
        return new Area(
                line.x(),
                line.y() - line.size() * 0.8,
                line.x() + Lettering.widthOf(line.words(), line.size(), bold),
                line.y() + line.size() * 0.25);
    }

    /** What stands in a box, its lines joined. */
    String wordsIn(Area box) {
        return letters.stream()
                .filter(line -> box.holds(area(line)))
                .map(Canvas.Letters::words)
                .collect(Collectors.joining(" "));
    }

    /** Every route of the five procedures, wide and narrow. */
    static Stream<Arguments> everyDrawing() {
        return everyRoute().flatMap(each -> {
            var procedure = (Procedure) ((Named<?>) each.get()[0]).getPayload();
            var route = (Route) ((Named<?>) each.get()[1]).getPayload();
            return Stream.of(
                    Arguments.of(
                            each.get()[0], each.get()[1], Named.of("wide", of(new Flow(procedure, route, Flow.WIDE)))),
                    Arguments.of(
                            each.get()[0],
                            each.get()[1],
                            Named.of("narrow", of(new Flow(procedure, route, Flow.NARROW)))));
        });
    }

    /** Every route of the five procedures. */
    static Stream<Arguments> everyRoute() {
        return BundledProcedures.KEYS.stream()
                .map(Drawn::procedure)
                .flatMap(procedure -> procedure.routes().stream()
                        .map(route ->
                                Arguments.of(Named.of(procedure.key(), procedure), Named.of(route.key(), route))));
    }

    static Procedure procedure(String key) {
        return switch (ProcedureReader.read(BundledProcedures.text(key))) {
            case Reading.Sound sound -> sound.procedure();
            case Reading.Faulty faulty ->
                throw new AssertionError(faulty.mistakes().toString());
        };
    }
}
