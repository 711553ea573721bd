package org.reconvene.conference.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.conference.HeldFromCensus;
import org.reconvene.conference.KeepFromCensus;
import org.reconvene.conference.model.Conference;
import org.reconvene.conference.store.Conferences;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.boundary.References;
import org.reconvene.time.London;

/** Keeps the past conferences that the census tells of, many at once, inside the transaction of the import. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of an import, which is decided and recorded there")
public class CensusConferences {

    @Inject
    Conferences conferences;

    @Inject
    References references;

    @Inject
    Directory directory;

    /** What is held under those of the keys that are held, by key. */
    public Map<String, HeldFromCensus> held(PartnershipId partnership, Collection<String> censusKeys) {
        return byKey(partnership, censusKeys).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view(entry.getKey(), entry.getValue())));
    }

    /**
     * Adds those that are not held, without a chair and at noon of their day; brings up to date those that nobody chairs, and
     * leaves the others to their chairs.
     *
     * @param commands each key once
     */
    public void keepAll(PartnershipId partnership, List<KeepFromCensus> commands) {
        var held = byKey(
                partnership, commands.stream().map(KeepFromCensus::censusKey).toList());
        var added = commands.stream()
                .filter(command -> !held.containsKey(command.censusKey()))
                .toList();
        var numbers = referencesFor(partnership, added);
        for (var command : added) {
            var reference = Objects.requireNonNull(numbers.get(command.heldOn().getYear()))
                    .remove();
            var conference = new Conference(partnership, reference, command.kind(), noonOf(command));
            conference.concerns(command.child());
            conference.cameFromCensus(command.censusKey());
            conferences.add(conference);
            decide(conference, command);
        }
        for (var command : commands) {
            var conference = held.get(command.censusKey());
            if (conference != null && conference.chair() == null) {
                conference.isOfKind(command.kind());
                decide(conference, command);
            }
        }
    }

    private Map<String, Conference> byKey(PartnershipId partnership, Collection<String> censusKeys) {
        return conferences.fromCensus(partnership, censusKeys).stream()
                .collect(Collectors.toMap(
                        conference -> Objects.requireNonNull(conference.censusKey()), Function.identity()));
    }

    private Map<Integer, Deque<String>> referencesFor(PartnershipId partnership, List<KeepFromCensus> added) {
        var series = directory.partnership(partnership).prefix() + "-C";
        var numbers = new HashMap<Integer, Deque<String>>();
        added.stream()
                .collect(Collectors.groupingBy(command -> command.heldOn().getYear(), Collectors.counting()))
                .forEach((year, count) ->
                        numbers.put(year, new ArrayDeque<>(references.next(series, year, count.intValue()))));
        return numbers;
    }

    private static void decide(Conference conference, KeepFromCensus command) {
        var decision = command.decision();
        if (decision != null) {
            conference.child(command.child()).orElseThrow().wasDecided(decision, command.category());
        }
    }

    private static Instant noonOf(KeepFromCensus command) {
        return London.at(command.heldOn(), LocalTime.NOON);
    }

    private static HeldFromCensus view(String key, Conference conference) {
        var child = conference.children().get(0);
        return new HeldFromCensus(
                key, conference.kind(), conference.chair() != null, child.decision(), child.category());
    }
}
