package org.reconvene.reports.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line over the months with the band in which it varies by chance: what lies outside, or runs on one side of the mean, has a cause.
 *
 * @param values one for each label; not a number where there is none
 * @param phases the bands, in order; none where there are too few values
 * @param marked the places, from 0, that call for a question
 */
public record ProcessChart(
        String description,
        List<String> labels,
        List<Double> values,
        List<ProcessLimits.Phase> phases,
        List<Integer> marked)
        implements Drawing {
    private static final long serialVersionUID = 1;

    public ProcessChart {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
        phases = List.copyOf(phases);
        marked = List.copyOf(marked);
    }

    @Override
    public int highest() {
        return (int) Math.ceil(Stream.concat(
                        values.stream().filter(value -> !value.isNaN()),
                        phases.stream().map(ProcessLimits.Phase::upper))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0));
    }
}
