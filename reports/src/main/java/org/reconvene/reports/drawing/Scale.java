package org.reconvene.reports.drawing;

/** The upright scale of a chart: whole steps of 1, 2 or 5 times a power of ten, at most five of them. */
public record Scale(int step, int top) {
    private static final int MOST_STEPS = 5;

    /** The scale whose top is at least the highest value. */
    public static Scale upTo(int highest) {
        var step = 1;
        for (var power = 1; ; power *= 10) {
            for (var multiple : new int[] {1, 2, 5}) {
                step = multiple * power;
                if ((long) step * MOST_STEPS >= highest) {
                    return new Scale(step, Math.max(step, (highest + step - 1) / step * step));
                }
            }
        }
    }
}
