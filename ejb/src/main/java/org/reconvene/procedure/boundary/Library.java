package org.reconvene.procedure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.model.PublishedVersion;
import org.reconvene.procedure.store.ProcedureVersions;
import org.reconvene.time.boundary.BusinessClock;

/**
 * All published versions, read once and kept: they never change. A version published on another node is known within a minute,
 * long before the day on which it comes into force.
 */
@ApplicationScoped
public class Library {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    ProcedureVersions versions;

    @Inject
    BusinessClock clock;

    private volatile @Nullable Shelf shelf;

    /** The keys of all procedures. */
    Set<String> keys() {
        return shelf().byKey().keySet();
    }

    /** The versions of a procedure, earliest first. */
    List<ProcedureVersion> versions(String key) {
        return shelf().byKey().getOrDefault(key, List.of());
    }

    /** Reads everything anew with the next question. */
    void forget() {
        shelf = null;
    }

    private Shelf shelf() {
        var now = clock.now();
        var kept = shelf;
        if (kept == null || Duration.between(kept.readAt(), now).abs().compareTo(KEPT) > 0) {
            kept = new Shelf(
                    now,
                    versions.all().stream()
                            .map(PublishedVersion::view)
                            .collect(Collectors.groupingBy(
                                    version -> version.procedure().key(), TreeMap::new, Collectors.toList())));
            shelf = kept;
        }
        return kept;
    }

    private record Shelf(Instant readAt, Map<String, List<ProcedureVersion>> byKey) {}
}
