package org.reconvene.procedure.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.procedure.LongestTime;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.StepDate;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.Timeline;
import org.reconvene.time.boundary.WorkingCalendars;

/** Answers what the rules are. They hold nothing about any case, so everybody may read them. */
@Stateless
@Unrecorded("the rules are public and hold nothing of any case")
public class Procedures {

    @Inject
    Library library;

    @Inject
    WorkingCalendars calendars;

    /** The version of every procedure that a case beginning on that day follows, by title. */
    public List<ProcedureVersion> inForceOn(LocalDate day) {
        return library.keys().stream()
                .flatMap(key -> inForceOn(key, day).stream())
                .sorted(Comparator.comparing(version -> version.procedure().title()))
                .toList();
    }

    /**
     * The version that a case beginning on that day follows; before the first one's date that is the first one, since nothing
     * else is known. Empty where there is no such procedure.
     */
    public Optional<ProcedureVersion> inForceOn(String key, LocalDate day) {
        var versions = versions(key);
        return versions.stream()
                .filter(version -> version.isInForceOn(day))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst());
    }

    /**
     * The version that a case of the partnership follows. Without a procedure of its own, or on a day before its own began, that is
     * the first of its nation: a first version that is published later leaves the cases alone that began before it.
     */
    public ProcedureVersion of(PartnershipView partnership, LocalDate day) {
        var own = partnership.slug();
        return Optional.of(own)
                .filter(key -> BundledProcedures.KEYS.contains(key) || isInForce(key, day))
                .flatMap(key -> inForceOn(key, day))
                .or(() -> BundledProcedures.KEYS.stream()
                        .flatMap(key -> inForceOn(key, day).stream())
                        .filter(version -> version.procedure().calendar() == partnership.nation())
                        .findFirst())
                .or(() -> inForceOn(own, day))
                .orElseThrow(() -> new IllegalStateException("no procedure for " + own));
    }

    private boolean isInForce(String key, LocalDate day) {
        return versions(key).stream().anyMatch(version -> version.isInForceOn(day));
    }

    /** All versions of a procedure, earliest first; none where there is no such procedure. */
    public List<ProcedureVersion> versions(String key) {
        return library.versions(key);
    }

    /** The steps of a route with their dates, if it began then and each step took its whole time. */
    public List<StepDate> timeline(Procedure procedure, Route route, Instant start) {
        return Timeline.of(route, start, calendars.of(procedure.calendar()));
    }

    /** How long the route can take when every step takes its whole time. */
    public LongestTime longest(Route route) {
        return Timeline.longest(route);
    }

    /** How a procedure's file is written, as JSON Schema. */
    public String schema() {
        return BundledProcedures.schema();
    }
}
