package org.reconvene.web.procedure;

import java.util.ArrayList;
import java.util.List;

/** Collects the shapes and letters of a drawing in its own units, so that the page only has to write them as SVG. */
final class Canvas {

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();

    /** A path with its colours; a stroke of no width is not drawn. */
    public record Shape(String path, String fill, String stroke, double width) {}

    /** A line of text. */
    public record Letters(double x, double y, double size, String weight, String fill, String words) {}

    List<Shape> shapes() {
        return shapes;
    }

    List<Letters> letters() {
        return letters;
    }

    void write(double x, double baseline, double size, String weight, String fill, String words) {
        letters.add(new Letters(round(x), round(baseline), round(size), weight, fill, words));
    }

    /** A plain filled rectangle. */
    void fill(double x, double y, double width, double height, String colour) {
        shapes.add(new Shape(
                "M" + at(x, y) + "h" + round(width) + "v" + round(height) + "h" + round(-width) + "z",
                colour,
                "none",
                0));
    }

    /** A rectangle with rounded corners and an edge. */
    void box(double x, double y, double width, double height, String ground, String edge, double edgeWidth) {
        var c = 6.0;
        var arc = "a" + c + " " + c + " 0 0 1 ";
        var path =
                "M" + at(x + c, y) + "h" + round(width - 2 * c) + arc + c + " " + c + "v" + round(height - 2 * c) + arc
                        + -c + " " + c + "h" + round(2 * c - width) + arc + -c + " " + -c + "v" + round(2 * c - height)
                        + arc + c
                        + " " + -c + "z";
        shapes.add(new Shape(path, ground, edge, edgeWidth));
    }

    void arrowDown(double x, double from, double to, String colour) {
        shapes.add(new Shape("M" + at(x, from) + "V" + round(to), "none", colour, 2));
        shapes.add(new Shape("M" + at(x - 5, to) + "h10l-5 8z", colour, "none", 0));
    }

    /** A line from a box down to {@code y} and across to where an arrow begins. */
    void corner(double x, double from, double y, double across, String colour) {
        shapes.add(new Shape("M" + at(x, from) + "V" + round(y) + "H" + round(across), "none", colour, 2));
    }

    void arrowRight(double from, double to, double y, String colour) {
        shapes.add(new Shape("M" + at(from, y) + "H" + round(to), "none", colour, 2));
        shapes.add(new Shape("M" + at(to, y - 5) + "l8 5l-8 5z", colour, "none", 0));
    }

    void dot(double x, double y, String colour) {
        shapes.add(new Shape("M" + at(x - 5, y) + "a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", colour, "none", 0));
    }

    static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String at(double x, double y) {
        return round(x) + " " + round(y);
    }
}
