package org.reconvene.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ordinary variation is told from what has a cause. */
@Tag("SUR-20")
class ProcessLimitsTest {

    private static final List<Double> USUAL = List.of(7.0, 6.1, 8.1, 4.9, 7.2, 5.6, 8.0, 4.2, 7.1, 7.8, 5.5, 5.2);

    @Test
    void fewer_than_twelve_months_have_no_band() {
        assertThat(ProcessLimits.phases(USUAL.subList(0, 11))).isEmpty();
        assertThat(ProcessLimits.phases(List.of())).isEmpty();
    }

    @Test
    void the_limits_lie_2_66_mean_moving_ranges_from_the_mean() {
        var phase = ProcessLimits.phases(List.of(1.0, 3.0, 1.0, 3.0, 1.0, 3.0, 1.0, 3.0, 1.0, 3.0, 1.0, 3.0))
                .getFirst();
        assertThat(phase.mean()).isEqualTo(2);
        assertThat(phase.upper()).isCloseTo(2 + 2.66 * 2, within(1e-9));
        assertThat(phase.lower()).as("nothing is below none").isZero();
    }

    @Test
    void a_month_without_a_conference_is_left_out() {
        var values = new ArrayList<>(USUAL);
        values.add(3, Double.NaN);
        assertThat(ProcessLimits.phases(values).getFirst().mean())
                .isEqualTo(ProcessLimits.phases(USUAL).getFirst().mean());
        assertThat(ProcessLimits.phases(values).getFirst().last()).isEqualTo(12);
    }

    @Test
    void a_month_outside_is_marked_and_the_others_are_not() {
        var values = with(6.6, 19.0, 6.2);
        var phases = ProcessLimits.phases(values);
        assertThat(phases).hasSize(1);
        assertThat(ProcessLimits.outside(values, phases)).containsExactly(13);
        assertThat(ProcessLimits.outside(USUAL, ProcessLimits.phases(USUAL))).isEmpty();
    }

    @Test
    void eight_in_a_row_on_one_side_begin_a_new_band_and_seven_do_not() {
        assertThat(ProcessLimits.phases(with(9.0, 9.5, 9.2, 9.4, 9.1, 9.3, 9.2)))
                .hasSize(1);
        assertThat(ProcessLimits.phases(with(9.0, 9.5, 9.2, 9.4, 9.1, 9.3, 9.2, 9.6)))
                .hasSize(2)
                .last()
                .satisfies(phase -> {
                    assertThat(phase.first()).isEqualTo(12);
                    assertThat(phase.last()).isEqualTo(19);
                    assertThat(phase.mean()).isCloseTo(9.2875, within(1e-9));
                });
    }

    @Test
    void a_month_on_the_mean_or_on_the_other_side_breaks_a_run() {
        var mean = ProcessLimits.phases(USUAL).getFirst().mean();
        assertThat(ProcessLimits.phases(with(9.0, 9.5, 9.2, 9.4, mean, 9.3, 9.2, 9.6)))
                .hasSize(1);
        assertThat(ProcessLimits.phases(with(9.0, 9.5, 9.2, 9.4, 2.0, 9.3, 9.2, 9.6)))
                .hasSize(1);
    }

    private static List<Double> with(Double... more) {
        return Stream.concat(USUAL.stream(), Stream.of(more)).toList();
    }
}
