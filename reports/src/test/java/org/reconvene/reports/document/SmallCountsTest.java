package org.reconvene.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SUR-19")
class SmallCountsTest {
    @Test
    void counts_from_one_to_five_are_withheld_and_zero_is_not() {
        assertThat(printed(true, row(0, 1, 5, 6, 700))).containsExactly("0", "Withheld", "Withheld", "6", "700");
    }

    @Test
    void a_single_withheld_count_takes_the_next_smallest_with_it() {
        assertThat(printed(true, row(3, 9, 8))).containsExactly("Withheld", "9", "Withheld");
    }

    @Test
    void two_that_leave_no_choice_take_another_with_them() {
        assertThat(printed(true, row(1, 1, 20))).containsExactly("Withheld", "Withheld", "Withheld");
    }

    @Test
    void without_the_wish_every_count_is_shown() {
        assertThat(printed(false, row(0, 1, 5))).containsExactly("0", "1", "5");
    }

    @Test
    void a_count_that_its_source_withholds_stays_withheld() {
        assertThat(printed(false, row(null, 9))).containsExactly("Withheld", "9");
    }

    private static List<String> printed(boolean hide, List<@Nullable Integer> counts) {
        return new SmallCounts(hide)
                .cells(List.of(counts)).get(0).stream().map(Cell::printed).toList();
    }

    private static List<@Nullable Integer> row(@Nullable Integer... counts) {
        return Arrays.asList(counts);
    }
}
