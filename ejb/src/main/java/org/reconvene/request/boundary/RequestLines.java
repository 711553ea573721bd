package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Span;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.request.RequestLine;
import org.reconvene.request.RequestPage;
import org.reconvene.request.model.RequestRules;
import org.reconvene.request.store.RequestQueue;
import org.reconvene.request.store.WaitingStep;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Puts what waits in words, with both clocks reckoned from what is kept of the step: no case is opened for it. */
@ApplicationScoped
@Unrecorded("part of the list of a desk, which is decided and recorded there")
public class RequestLines {

    @Inject
    RequestQueue queue;

    @Inject
    Procedures procedures;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    RequestPage of(PersonView me, RequestPage.@Nullable After after) {
        var partnership = directory.partnership(me.partnership());
        var calendar = calendars.of(partnership);
        var way = Optional.ofNullable(RequestRules.way(
                procedures.of(partnership, London.dateOf(clock.now())).procedure()));
        var found = queue.of(me.id(), after);
        var page = found.size() > RequestQueue.PAGE ? found.subList(0, RequestQueue.PAGE) : found;
        return new RequestPage(
                lines(page, way, calendar),
                queue.waiting(me.id()),
                found.size() > page.size()
                        ? new RequestPage.After(
                                page.getLast().dueAt(), page.getLast().id())
                        : null);
    }

    private static List<RequestLine> lines(List<WaitingStep> page, Optional<Route> way, WorkingCalendar calendar) {
        return page.stream()
                .map(waiting -> {
                    var step = way.flatMap(route -> route.step(waiting.step()));
                    return new RequestLine(
                            waiting.id(),
                            waiting.reference(),
                            words(waiting.other()),
                            waiting.step(),
                            step.map(RequestLines::does).orElse("The next step"),
                            step.filter(each -> isDecided(each, waiting)).isPresent(),
                            waiting.dueAt(),
                            step.flatMap(each -> own(each, waiting, calendar)).orElse(null),
                            whole(way, waiting.wholeDueAt(), calendar));
                })
                .toList();
    }

    private static String does(Step step) {
        var words = step.does();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Where both sides act, whoever asked stands first; the other one answers. */
    private static boolean isDecided(Step step, WaitingStep waiting) {
        return step.canEnd(Ending.CONVENED)
                && step.acts() != Side.RAISING
                && (step.acts() != Side.BOTH || waiting.opposite());
    }

    private static @Nullable String words(@Nullable PersonView other) {
        return other == null ? null : other.agencyName() + ", " + other.title();
    }

    /** The step's own limit, where that is what it is due by or the time for the whole ends before it. */
    private static Optional<Deadline> own(Step step, WaitingStep waiting, WorkingCalendar calendar) {
        return step.limit().span() instanceof Span.Counted counted
                ? Optional.of(counted.rule().startingAt(waiting.startedAt(), calendar))
                        .filter(own -> own.due().equals(waiting.dueAt())
                                || waiting.dueAt().equals(waiting.wholeDueAt()))
                : Optional.empty();
    }

    private static @Nullable Deadline whole(Optional<Route> way, @Nullable Instant due, WorkingCalendar calendar) {
        var within = way.map(Route::within).orElse(null);
        return due != null
                        && within != null
                        && within.limit().span() instanceof Span.Counted counted
                        && counted.rule() instanceof DeadlineRule.Hours rule
                ? rule.startingAt(due.minus(Duration.ofHours(rule.hours())), calendar)
                : null;
    }
}
