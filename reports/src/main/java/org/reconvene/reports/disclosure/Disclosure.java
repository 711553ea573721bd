package org.reconvene.reports.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of some counts are withheld when all of them are published together: each from 1 to 5, and as many others as it takes that
 * none of those can be worked out from the totals.
 *
 * <p>A withheld count is safe when other counts exist in the place of what is withheld that read the same in everything shown: what is
 * shown can then not tell which of the two is true. Such other counts are looked for and found, not assumed. A zero is shown: it is
 * about nobody. Readers see one mark for all that is withheld, and so know of each only that it is at least 1.
 */
public final class Disclosure {

    /** The smallest count that says nothing about anybody. */
    public static final int FEWEST_SHOWN = 6;

    private final Map<String, Integer> counts;
    private final List<Sum> sums;
    private final Map<String, List<Sum>> sumsOf;
    private final Set<String> always;
    private final Set<String> unpublished;
    private final Set<String> withheld = new LinkedHashSet<>();

    private Disclosure(Map<String, Integer> counts, List<Sum> sums, Set<String> always, Set<String> unpublished) {
        this.unpublished = Set.copyOf(unpublished);
        this.counts = new LinkedHashMap<>(counts);
        this.sums = List.copyOf(sums);
        this.always = Set.copyOf(always);
        this.sumsOf = counts.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> sums.stream()
                                .filter(sum -> sum.all().contains(name))
                                .toList()));
    }

    /**
     * The names of the counts that are withheld.
     *
     * @param counts every count that would be published, by a name of its own; none below 0
     * @param sums all that a reader knows to add up among them
     * @param always the names of counts that are shown whatever they are; where nothing is left to withhold beside them, a small count may
     *     be worked out from these
     * @param unpublished the names of counts that stand nowhere and of which a reader only knows that they are the same in several sums;
     *     they need no protection
     * @throws IllegalArgumentException where a sum names a count that is not given, or does not add up
     */
    public static Set<String> withheld(
            Map<String, Integer> counts, List<Sum> sums, Set<String> always, Set<String> unpublished) {
        sums.forEach(sum -> check(sum, counts));
        var disclosure = new Disclosure(counts, sums, always, unpublished);
        disclosure.protect();
        disclosure.withheld.removeAll(unpublished);
        return Set.copyOf(disclosure.withheld);
    }

    /** Whether a count by itself could show who somebody is. */
    public static boolean isSmall(int count) {
        return count > 0 && count < FEWEST_SHOWN;
    }

    private void protect() {
        counts.forEach((name, count) -> {
            if (isSmall(count) && !always.contains(name) && !unpublished.contains(name)) {
                withheld.add(name);
            }
        });
        var unproved = new LinkedHashSet<>(withheld);
        withheld.addAll(unpublished);
        var more = firstUnsafe(unproved).flatMap(this::another);
        while (more.isPresent()) {
            withheld.add(more.get());
            more = firstUnsafe(unproved).flatMap(this::another);
        }
    }

    /** Takes out what is proved to be safe: it stays so, since more is withheld later, never less. */
    private Optional<String> firstUnsafe(Set<String> unproved) {
        while (!unproved.isEmpty()) {
            var name = unproved.iterator().next();
            var alternative = new Alternative(counts, sumsOf, withheld);
            if (!alternative.existsFor(name)) {
                return Optional.of(name);
            }
            // One that changes several counts proves all of them.
            unproved.removeAll(alternative.changed());
        }
        return Optional.empty();
    }

    /** The least that can be given up for it: the smallest count in a sum that leaves no choice, and a total only where no part is left. */
    private Optional<String> another(String unsafe) {
        return smallest(sums.stream().filter(sum -> withheldIn(sum) == 1))
                .or(() -> smallest(sums.stream().filter(sum -> sum.all().contains(unsafe))))
                .or(() -> smallest(sums.stream().filter(sum -> withheldIn(sum) > 0)));
    }

    private long withheldIn(Sum sum) {
        return sum.all().stream().filter(withheld::contains).count();
    }

    private Optional<String> smallest(Stream<Sum> among) {
        return among.flatMap(sum -> sum.all().stream())
                .distinct()
                .filter(name -> !withheld.contains(name) && !always.contains(name) && counts.getOrDefault(name, 0) > 0)
                .min(Comparator.<String>comparingInt(name -> isTotal(name) ? 1 : 0)
                        .thenComparingInt(name -> counts.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean isTotal(String name) {
        return sums.stream().anyMatch(sum -> sum.total().equals(name));
    }

    private static void check(Sum sum, Map<String, Integer> counts) {
        for (var name : sum.all()) {
            if (counts.getOrDefault(name, -1) < 0) {
                throw new IllegalArgumentException(name + ": no count of this name is given");
            }
        }
        var parts = sum.parts().stream()
                .mapToInt(name -> counts.getOrDefault(name, 0))
                .sum();
        if (parts != counts.getOrDefault(sum.total(), 0)) {
            throw new IllegalArgumentException(sum.total() + ": its parts add up to " + parts);
        }
    }
}
