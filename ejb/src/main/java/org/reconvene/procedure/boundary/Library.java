package org.reconvene.procedure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.model.PublishedVersion;
import org.reconvene.procedure.store.ProcedureVersions;

/**
 * All published versions, read once and kept: they never change. One that is published on another server is known here within a
 * minute ({@link LibraryTick}), long before the day on which it comes into force.
 */
@ApplicationScoped
public class Library {

    @Inject
    ProcedureVersions versions;

    private volatile @Nullable Map<String, List<ProcedureVersion>> shelf;

    /** The keys of all procedures. */
    Set<String> keys() {
        return shelf().keySet();
    }

    /** The versions of a procedure, earliest first. */
    List<ProcedureVersion> versions(String key) {
        return shelf().getOrDefault(key, List.of());
    }

    /** Reads everything anew with the next question. */
    void forget() {
        shelf = null;
    }

    /** Reads them anew where one was published on any server. */
    void look() {
        var kept = shelf;
        if (kept == null || kept.values().stream().mapToInt(List::size).sum() != versions.count()) {
            shelf = read();
        }
    }

    private Map<String, List<ProcedureVersion>> shelf() {
        var kept = shelf;
        if (kept == null) {
            kept = read();
            shelf = kept;
        }
        return kept;
    }

    private Map<String, List<ProcedureVersion>> read() {
        return versions.all().stream()
                .map(PublishedVersion::view)
                .collect(
                        Collectors.groupingBy(version -> version.procedure().key(), TreeMap::new, Collectors.toList()));
    }
}
