package org.reconvene.demonstration.boundary;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.PartnershipsPrepared;
import org.reconvene.demonstration.model.History;
import org.reconvene.demonstration.model.PastConference;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/**
 * Gives the invented partnerships a past year of dissents that went their whole way, at the desks and at past instants, so that
 * reports, figures and themes have something to show. Nothing of it still waits, but for what was forgotten, as in life.
 */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
public class DemonstrationHistory {

    /** After the Group's members have their terms, and before today's cases. */
    static final int TURN = Interceptor.Priority.APPLICATION + 10;

    /** So many acts share what they have read. */
    private static final int TOGETHER = 8;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @EJB
    StepLimits stepLimits;

    @Inject
    PastConferences conferences;

    @Inject
    PastMeetings meetings;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** In the transaction in which the partnerships were laid out: they have their past, or are not there. */
    @ActivateRequestContext
    public void prepare(@Observes @Priority(TURN) PartnershipsPrepared prepared) {
        var history = History.read();
        for (var id : prepared.partnerships().values()) {
            layOut(course(directory.partnership(id), history, prepared));
        }
    }

    private Course course(PartnershipView partnership, History history, PartnershipsPrepared prepared) {
        return new Course(
                partnership,
                calendars.of(partnership),
                stepLimits.meeting(partnership, FollowedSteps.AUDIT, clock.now()),
                history,
                clock,
                signedIn,
                prepared.persons());
    }

    private void layOut(Course course) {
        var number = 0;
        for (var row : course.history.dissents()) {
            if (isOf(course, row.conference())) {
                conferences.begin(course, row.conference(), row, number++);
            }
        }
        for (var row : course.history.agreed()) {
            if (isOf(course, row)) {
                conferences.begin(course, row, null, number++);
            }
        }
        course.on(course.calendar.minusWorkingDays(clock.today(), 1), 16, 45, () -> meetings.readNotices(course));
        course.run(this::forget);
    }

    private static boolean isOf(Course course, PastConference row) {
        return row.partnership().equals(course.partnership.slug());
    }

    /** What acts read and wrote is not looked through again at each later act. */
    private void forget(int acts) {
        if (acts % TOGETHER == 0) {
            entities.flush();
            entities.clear();
        }
    }
}
