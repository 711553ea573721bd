package org.reconvene.reports.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The band in which a series varies by chance, and what in it does not: the individuals chart of statistical process control (XmR). The
 * limits lie 2.66 mean moving ranges from the mean. A month outside them is marked; where eight in a row lie on one side of the mean, the
 * process is another one, and the band is worked out anew from the first of them.
 */
public final class ProcessLimits {

    /** Fewer say nothing about what is usual. */
    static final int FEWEST = 12;

    private static final int RUN = 8;
    private static final double FROM_MOVING_RANGE = 2.66;

    private ProcessLimits() {}

    /**
     * A band.
     *
     * @param first the first place to which it applies, from 0
     * @param last the last one, included
     * @param lower never below 0
     */
    public record Phase(int first, int last, double mean, double lower, double upper) implements Serializable {
        private static final long serialVersionUID = 1;

        boolean holds(int place) {
            return place >= first && place <= last;
        }
    }

    /**
     * The bands of a series; none where it has fewer than twelve values.
     *
     * @param values not a number where there is none
     */
    public static List<Phase> phases(List<Double> values) {
        var places = IntStream.range(0, values.size())
                .filter(at -> !values.get(at).isNaN())
                .boxed()
                .toList();
        var phases = new ArrayList<Phase>();
        var rest = places.size() < FEWEST ? List.<Integer>of() : places;
        while (!rest.isEmpty()) {
            var shift = shift(rest, values);
            phases.add(phase(rest.subList(0, shift), values));
            rest = rest.subList(shift, rest.size());
        }
        return phases;
    }

    /** The places outside their band. */
    public static List<Integer> outside(List<Double> values, List<Phase> phases) {
        return IntStream.range(0, values.size())
                .filter(at -> !values.get(at).isNaN())
                .filter(at -> phases.stream()
                        .filter(phase -> phase.holds(at))
                        .anyMatch(phase -> isOutside(values.get(at), phase)))
                .boxed()
                .toList();
    }

    private static boolean isOutside(double value, Phase phase) {
        return value > phase.upper() || value < phase.lower();
    }

    /** How many places the first band holds: those before a run of eight on one side of the mean of the first twelve. */
    private static int shift(List<Integer> places, List<Double> values) {
        var baseline = Math.min(FEWEST, places.size());
        var mean = mean(places.subList(0, baseline), values);
        var run = 0;
        var side = 0;
        for (var i = baseline; i < places.size(); i++) {
            var here = (int) Math.signum(values.get(places.get(i)) - mean);
            run = here != 0 && here == side ? run + 1 : here == 0 ? 0 : 1;
            side = here;
            if (run == RUN) {
                return i - RUN + 1;
            }
        }
        return places.size();
    }

    private static Phase phase(List<Integer> places, List<Double> values) {
        var mean = mean(places, values);
        var range = IntStream.range(1, places.size())
                .mapToDouble(i -> Math.abs(values.get(places.get(i)) - values.get(places.get(i - 1))))
                .average()
                .orElse(0);
        return new Phase(
                places.getFirst(),
                places.getLast(),
                mean,
                Math.max(0, mean - FROM_MOVING_RANGE * range),
                mean + FROM_MOVING_RANGE * range);
    }

    private static double mean(List<Integer> places, List<Double> values) {
        return places.stream().mapToDouble(at -> values.get(at)).average().orElse(0);
    }
}
