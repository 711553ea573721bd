package org.reconvene.reports.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Works out withheld counts from everything that is shown, in two ways that share nothing with how they were withheld: by eliminating
 * unknowns from all sums together, and by narrowing each unknown from both sides until nothing moves.
 */
public final class Attacker {

    private static final int ANYTHING = 1_000_000;

    private final List<String> unknown;

    /** What each unknown is multiplied by, and last what it all comes to. */
    private final List<int[]> equations = new ArrayList<>();

    /** Is given what a reader has: the shown counts, the names of the others, and what adds up. */
    public Attacker(Map<String, Integer> shown, Set<String> withheld, List<Sum> sums) {
        unknown = List.copyOf(withheld);
        for (var sum : sums) {
            var equation = new int[unknown.size() + 1];
            sum.parts().forEach(part -> put(equation, part, 1, shown));
            put(equation, sum.total(), -1, shown);
            equations.add(equation);
        }
    }

    private void put(int[] equation, String name, int times, Map<String, Integer> shown) {
        var at = unknown.indexOf(name);
        if (at < 0) {
            equation[unknown.size()] -= times * shown.getOrDefault(name, 0);
        } else {
            equation[at] += times;
        }
    }

    /** The counts found, by name. */
    public Map<String, Integer> found() {
        var found = narrowed();
        found.putAll(eliminated());
        return found;
    }

    /** Every withheld count is at least 1 and, where nothing says otherwise, as large as it likes. */
    private Map<String, Integer> narrowed() {
        var low = new long[unknown.size()];
        var high = new long[unknown.size()];
        Arrays.fill(low, 1);
        Arrays.fill(high, ANYTHING);
        var moved = true;
        while (moved) {
            moved = false;
            for (var equation : equations) {
                for (var at = 0; at < unknown.size(); at++) {
                    moved |= equation[at] != 0 && narrow(equation, at, low, high);
                }
            }
        }
        var found = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < unknown.size(); at++) {
            if (low[at] == high[at]) {
                found.put(unknown.get(at), (int) low[at]);
            }
        }
        return found;
    }

    private static boolean narrow(int[] equation, int at, long[] low, long[] high) {
        long least = equation[low.length];
        long most = least;
        for (var other = 0; other < low.length; other++) {
            if (other != at) {
                least -= Math.max(equation[other] * low[other], equation[other] * high[other]);
                most -= Math.min(equation[other] * low[other], equation[other] * high[other]);
            }
        }
        var from = equation[at] > 0 ? least : -most;
        var to = equation[at] > 0 ? most : -least;
        var moves = from > low[at] || to < high[at];
        low[at] = Math.max(low[at], from);
        high[at] = Math.min(high[at], to);
        return moves;
    }

    private Map<String, Integer> eliminated() {
        var rows = equations.stream()
                .map(equation ->
                        Arrays.stream(equation).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
                .toList();
        var used = new boolean[rows.size()];
        for (var column = 0; column < unknown.size(); column++) {
            var at = column;
            var pivot = IntStream.range(0, rows.size())
                    .filter(row -> !used[row] && rows.get(row)[at].signum() != 0)
                    .findFirst();
            if (pivot.isPresent()) {
                used[pivot.getAsInt()] = true;
                for (var row = 0; row < rows.size(); row++) {
                    if (row != pivot.getAsInt() && rows.get(row)[column].signum() != 0) {
                        eliminate(rows.get(row), rows.get(pivot.getAsInt()), column);
                    }
                }
            }
        }
        var found = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            var left = IntStream.range(0, unknown.size())
                    .filter(at -> row[at].signum() != 0)
                    .toArray();
            if (left.length == 1) {
                found.put(
                        unknown.get(left[0]),
                        row[unknown.size()].divide(row[left[0]]).intValueExact());
            }
        }
        return found;
    }

    private static void eliminate(BigInteger[] row, BigInteger[] pivot, int column) {
        var mine = row[column];
        var theirs = pivot[column];
        for (var at = 0; at < row.length; at++) {
            row[at] = row[at].multiply(theirs).subtract(pivot[at].multiply(mine));
        }
        var divisor = Stream.of(row).reduce(BigInteger.ZERO, BigInteger::gcd);
        for (var at = 0; at < row.length && divisor.signum() > 0; at++) {
            row[at] = row[at].divide(divisor);
        }
    }
}
