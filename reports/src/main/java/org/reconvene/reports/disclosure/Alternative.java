package org.reconvene.reports.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for other withheld counts that add up as well: one changes by one, and others with it until every sum is right again. */
final class Alternative {

    /** So many places are tried before it is taken that there is none; more is then withheld than perhaps had to be. */
    private static final int MOST_TRIES = 1_000;

    private final Map<String, Integer> counts;
    private final Map<String, List<Sum>> sumsOf;
    private final Set<String> withheld;
    private final Map<String, Integer> change = new LinkedHashMap<>();
    private int tries;

    Alternative(Map<String, Integer> counts, Map<String, List<Sum>> sumsOf, Set<String> withheld) {
        this.counts = counts;
        this.sumsOf = sumsOf;
        this.withheld = withheld;
    }

    /** Whether there is one in which that count is another. */
    boolean existsFor(String name) {
        return startingWith(name, 1) || startingWith(name, -1);
    }

    /** The names of the counts that are others in the one that was found. */
    Set<String> changed() {
        return Set.copyOf(change.keySet());
    }

    private boolean startingWith(String name, int by) {
        change.clear();
        tries = 0;
        return canChange(name, by) && completed(name, by);
    }

    private boolean completed(String name, int by) {
        change.put(name, by);
        var wrong = wrongSum();
        if (wrong.isEmpty()) {
            return true;
        }
        var sum = wrong.get();
        var off = Integer.signum(off(sum));
        var others = open(sum)
                .sorted(Comparator.comparingInt(
                        other -> sumsOf.getOrDefault(other, List.of()).size()))
                .toList();
        for (var other : others) {
            var theirs = -off * sum.sign(other);
            if (canChange(other, theirs) && tries++ < MOST_TRIES && completed(other, theirs)) {
                return true;
            }
        }
        change.remove(name);
        return false;
    }

    /** A withheld count is at least 1, as every reader knows. */
    private boolean canChange(String name, int by) {
        return counts.getOrDefault(name, 0) + by >= 1;
    }

    /** The one with the fewest ways to put it right, so that it shows soon where there is none. */
    private Optional<Sum> wrongSum() {
        return change.keySet().stream()
                .flatMap(name -> sumsOf.getOrDefault(name, List.of()).stream())
                .filter(sum -> off(sum) != 0)
                .min(Comparator.comparingLong(sum -> open(sum).count()));
    }

    private Stream<String> open(Sum sum) {
        return sum.all().stream().filter(name -> withheld.contains(name) && !change.containsKey(name));
    }

    private int off(Sum sum) {
        return sum.all().stream()
                .mapToInt(name -> sum.sign(name) * change.getOrDefault(name, 0))
                .sum();
    }
}
