package org.reconvene.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.Nation;

/**
 * One version of a partnership's procedure, as its file states it.
 *
 * @param key the name in addresses and files, for example {@code surrey}; the partnership of that slug follows it
 * @param title what its page is headed with
 * @param owner whose procedure it is
 * @param calendar whose working days its limits are counted in
 * @param source the document from which it was drawn
 * @param inForceFrom the first day on which a case starts under it, in London
 * @param reviewBy the day by which the partnership looks at it again (SUR-20); null where none is named
 * @param lead what a newcomer reads first
 * @param safety what is shown before anything is typed
 * @param actors who can act, by the name that the steps use
 * @param routes the ways that a disagreement can take, the common one first
 * @param provisions what holds beside the steps
 */
public record Procedure(
        String key,
        String title,
        String owner,
        Nation calendar,
        Source source,
        LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        String lead,
        Safety safety,
        Map<String, Actor> actors,
        List<Route> routes,
        List<Provision> provisions) {

    public Procedure {
        actors = Map.copyOf(actors);
        routes = List.copyOf(routes);
        provisions = List.copyOf(provisions);
    }

    /** The route of that key. */
    public Optional<Route> route(String routeKey) {
        return routes.stream().filter(route -> route.key().equals(routeKey)).findFirst();
    }

    /** The step that the program itself follows, by its route and key; publishing makes sure that it is there. */
    public Step step(StepKey step) {
        return route(step.route()).stream()
                .flatMap(Route::steps)
                .filter(each -> each.key().equals(step.step()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(key + " has no step " + step));
    }

    /** The actor of that name; publishing makes sure that there is one. */
    public Actor actor(String name) {
        return Objects.requireNonNull(actors.get(name), name);
    }

    /** Whether the day on which it was to be looked at again has passed. */
    public boolean isReviewPast(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }

    /** Every place at which it says where something comes from. */
    public Stream<Grounds> grounds() {
        return Stream.of(
                        safety.notices().map(Safety.Notice::grounds),
                        safety.conduct().stream().map(Safety.Signpost::grounds),
                        actors.values().stream().map(Actor::grounds),
                        routes.stream().flatMap(Route::grounds),
                        provisions.stream().map(Provision::grounds))
                .flatMap(each -> each);
    }
}
