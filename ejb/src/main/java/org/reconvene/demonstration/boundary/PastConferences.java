package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.child.KeepChild;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.demonstration.model.PastConference;
import org.reconvene.demonstration.model.PastConference.PastChild;
import org.reconvene.demonstration.model.PastDissent;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** The conferences of the past year, and the dissents that were recorded while the room waited. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastConferences {

    private static final int ARRANGED_BEFORE = 10;

    @Inject
    BusinessClock clock;

    @Inject
    ChildRegister register;

    @Inject
    ChairsDesk chairsDesk;

    @Inject
    RecordingDesk recordingDesk;

    @Inject
    DissentDesk dissentDesk;

    @Inject
    PastReviews reviews;

    @Inject
    PastGroup group;

    /**
     * Schedules the conference and what follows from it.
     *
     * @param dissent which is recorded there; null where nobody dissents
     */
    void begin(Course course, PastConference row, @Nullable PastDissent dissent, int number) {
        var day = course.calendar.workingDayOnOrAfter(clock.today().minusDays(row.days()));
        course.on(
                course.calendar.minusWorkingDays(day, ARRANGED_BEFORE),
                9,
                40,
                () -> arrange(course, row, dissent, number, day));
    }

    private void arrange(Course course, PastConference row, @Nullable PastDissent dissent, int number, LocalDate day) {
        course.as(row.chair());
        Map<PastChild, ChildId> children = new LinkedHashMap<>();
        row.children().forEach(child -> children.put(child, register.keep(kept(course, child, day))));
        var start = London.at(day, row.hour());
        var conference = done(chairsDesk.arrange(new ArrangeConference(
                row.kind(),
                start,
                course.history.phrase("PLACE " + row.partnership(), number),
                List.copyOf(children.values()),
                row.people().stream()
                        .map(part -> course.person(part.userName()))
                        .toList())));
        course.at(start.plusSeconds(100 * 60), () -> {
            hold(course, row, conference, children, day);
            if (dissent != null) {
                record(
                        course,
                        new PastCase(
                                dissent,
                                number,
                                done(recordingDesk.record(command(course, dissent, conference, children)))));
            }
        });
    }

    private void hold(
            Course course, PastConference row, String conference, Map<PastChild, ChildId> children, LocalDate day) {
        course.as(row.chair());
        done(chairsDesk.keepParticipation(new KeepParticipation(
                conference,
                true,
                row.people().stream()
                        .map(part -> new KeepParticipation.Row(
                                course.person(part.userName()),
                                part.attendance(),
                                part.reportDaysBefore() == null ? null : day.minusDays(part.reportDaysBefore())))
                        .toList())));
        done(chairsDesk.decide(new DecideForChildren(
                conference,
                row.children().stream()
                        .map(child -> new DecideForChildren.Row(
                                idOf(children, child), child.decision(), child.category(), child.agreed()))
                        .toList())));
    }

    private void record(Course course, PastCase dissent) {
        var confirmed = dissent.row().confirmed();
        if (confirmed != null) {
            course.after(confirmed, 15, 50, () -> confirm(course, dissent));
        }
        reviews.follow(course, dissent);
        group.follow(course, dissent);
    }

    private static RecordDissent command(
            Course course, PastDissent row, String conference, Map<PastChild, ChildId> children) {
        return new RecordDissent(
                conference,
                course.person(row.dissenter()),
                row.conference().children().stream()
                        .filter(child -> !child.agreed())
                        .map(child -> idOf(children, child))
                        .toList(),
                row.ground(),
                row.words().dissent(),
                row.harm(),
                row.wish(),
                null);
    }

    private void confirm(Course course, PastCase dissent) {
        course.as(dissent.row().dissenter());
        done(dissentDesk.confirm(dissent.reference()));
    }

    private static KeepChild kept(Course course, PastChild child, LocalDate day) {
        var years = child.years();
        return new KeepChild(
                course.partnership.id(),
                child.reference(),
                child.given(),
                child.family(),
                years == null ? null : day.minusYears(years).minusDays(100),
                years == null ? day.plusDays(60) : null);
    }

    private static ChildId idOf(Map<PastChild, ChildId> children, PastChild child) {
        return Objects.requireNonNull(children.get(child));
    }
}
