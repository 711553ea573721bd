package org.reconvene.reports.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small count is withheld, and with it whatever gives it away. */
@Tag("SUS-19")
class DisclosureTest {

    @Test
    void counts_that_are_not_small_and_zeros_are_shown() {
        assertThat(withheld(
                        Map.of("all", 26, "a", 6, "b", 20, "c", 0), List.of(new Sum("all", List.of("a", "b", "c")))))
                .isEmpty();
    }

    @Test
    void a_single_small_count_takes_the_next_smallest_with_it() {
        assertThat(withheld(
                        Map.of("all", 41, "a", 5, "b", 20, "c", 16), List.of(new Sum("all", List.of("a", "b", "c")))))
                .containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void two_small_counts_hide_each_other_unless_their_sum_leaves_no_choice() {
        var sum = List.of(new Sum("all", List.of("a", "b", "c")));
        assertThat(withheld(Map.of("all", 25, "a", 2, "b", 3, "c", 20), sum)).containsExactlyInAnyOrder("a", "b");
        assertThat(withheld(Map.of("all", 22, "a", 1, "b", 1, "c", 20), sum))
                .as("both must be 1 where together they are 2")
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void a_total_goes_only_where_no_part_is_left() {
        assertThat(withheld(Map.of("all", 3, "a", 3, "b", 0), List.of(new Sum("all", List.of("a", "b")))))
                .containsExactlyInAnyOrder("all", "a");
    }

    @Test
    void a_cell_of_a_table_takes_three_others() {
        var counts = new LinkedHashMap<>(Map.of("x1", 3, "x2", 10, "x3", 11, "y1", 12, "y2", 13, "y3", 14));
        counts.putAll(Map.of("x", 24, "y", 39, "1", 15, "2", 23, "3", 25, "all", 63));
        assertThat(withheld(
                        counts,
                        List.of(
                                new Sum("x", List.of("x1", "x2", "x3")),
                                new Sum("y", List.of("y1", "y2", "y3")),
                                new Sum("1", List.of("x1", "y1")),
                                new Sum("2", List.of("x2", "y2")),
                                new Sum("3", List.of("x3", "y3")),
                                new Sum("all", List.of("x", "y")),
                                new Sum("all", List.of("1", "2", "3")))))
                .hasSize(4)
                .contains("x1", "x2", "y1", "y2");
    }

    @Test
    void what_does_not_add_up_is_refused_by_its_name() {
        assertThatThrownBy(() -> withheld(Map.of("all", 3, "a", 2), List.of(new Sum("all", List.of("a")))))
                .hasMessage("all: its parts add up to 2");
        assertThatThrownBy(() -> withheld(Map.of("all", 3), List.of(new Sum("all", List.of("b")))))
                .hasMessage("b: no count of this name is given");
    }

    @Test
    void nothing_small_is_worked_out_of_a_thousand_tables_with_shared_totals() {
        var random = new Random(20261122);
        for (var time = 0; time < 1000; time++) {
            var counts = new LinkedHashMap<String, Integer>();
            var sums = table(random, counts);
            var withheld = withheld(counts, sums);
            assertThat(found(counts, withheld, sums)).as(counts.toString()).isEmpty();
        }
    }

    @Test
    void withholding_nothing_but_the_small_counts_is_seen_through() {
        var random = new Random(7);
        var seenThrough = 0;
        for (var time = 0; time < 100; time++) {
            var counts = new LinkedHashMap<String, Integer>();
            var sums = table(random, counts);
            seenThrough += found(counts, small(counts), sums).isEmpty() ? 0 : 1;
        }
        assertThat(seenThrough).as("the attacker can do something").isGreaterThan(50);
    }

    @Test
    void a_count_that_is_always_shown_is_never_given_up() {
        assertThat(Disclosure.withheld(
                        Map.of("all", 4, "a", 3, "b", 1),
                        List.of(new Sum("all", List.of("a", "b"))),
                        Set.of("all"),
                        Set.of()))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(Disclosure.withheld(
                        Map.of("all", 3, "a", 3), List.of(new Sum("all", List.of("a"))), Set.of("all"), Set.of()))
                .as("nothing else is left to withhold")
                .containsExactly("a");
    }

    private static Set<String> withheld(Map<String, Integer> counts, List<Sum> sums) {
        return Disclosure.withheld(counts, sums, Set.of(), Set.of());
    }

    private static Map<String, Integer> found(Map<String, Integer> counts, Set<String> withheld, List<Sum> sums) {
        var shown = new LinkedHashMap<>(counts);
        shown.keySet().removeAll(withheld);
        var found = new Attacker(shown, withheld, sums).found();
        found.keySet().removeIf(name -> !Disclosure.isSmall(counts.getOrDefault(name, 0)));
        return found;
    }

    private static Set<String> small(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(name -> Disclosure.isSmall(counts.getOrDefault(name, 0)))
                .collect(Collectors.toSet());
    }

    /** Rows against two sets of columns, and a list of its own, all with one total; many counts are small or zero. */
    private static List<Sum> table(Random random, Map<String, Integer> counts) {
        var sums = new ArrayList<Sum>();
        var rows = new ArrayList<String>();
        var all = 0;
        var first = new ArrayList<List<String>>();
        for (var column = 0; column < 2 + random.nextInt(4); column++) {
            first.add(new ArrayList<>());
        }
        var second = List.<List<String>>of(new ArrayList<>(), new ArrayList<>());
        for (var row = 0; row < 2 + random.nextInt(5); row++) {
            var name = "row " + row;
            var own = new ArrayList<String>();
            var sum = 0;
            for (var column = 0; column < first.size(); column++) {
                var cell = name + " first " + column;
                counts.put(cell, random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 6 : 30));
                sum += counts.getOrDefault(cell, 0);
                own.add(cell);
                first.get(column).add(cell);
            }
            counts.put(name, sum);
            sums.add(new Sum(name, own));
            var part = random.nextInt(sum + 1);
            counts.put(name + " second 0", part);
            counts.put(name + " second 1", sum - part);
            second.get(0).add(name + " second 0");
            second.get(1).add(name + " second 1");
            sums.add(new Sum(name, List.of(name + " second 0", name + " second 1")));
            rows.add(name);
            all += sum;
        }
        counts.put("all", all);
        sums.add(new Sum("all", rows));
        sums.add(columns("first", first, counts, sums));
        sums.add(columns("second", second, counts, sums));
        var split = random.nextInt(all + 1);
        counts.put("early", split);
        counts.put("late", all - split);
        sums.add(new Sum("all", List.of("early", "late")));
        return sums;
    }

    private static Sum columns(String kind, List<List<String>> cells, Map<String, Integer> counts, List<Sum> sums) {
        var names = new ArrayList<String>();
        for (var column = 0; column < cells.size(); column++) {
            var name = kind + " " + column;
            counts.put(
                    name,
                    cells.get(column).stream()
                            .mapToInt(each -> counts.getOrDefault(each, 0))
                            .sum());
            sums.add(new Sum(name, cells.get(column)));
            names.add(name);
        }
        return new Sum("all", names);
    }
}
