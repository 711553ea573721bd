package org.reconvene.reports.document;

import java.io.Serializable;
import java.util.List;

/**
 * Bars over the months. The table beneath it says the same.
 *
 * @param description what a reader who does not see it is told
 * @param labels what stands under each group of bars; a line break parts the month from the year
 * @param series one or two, each with as many values as there are labels
 */
public record Chart(String description, List<String> labels, List<Series> series) implements Drawing {
    /** One colour of bars. */
    public record Series(String name, List<Integer> values) implements Serializable {
        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    @Override
    public int highest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
