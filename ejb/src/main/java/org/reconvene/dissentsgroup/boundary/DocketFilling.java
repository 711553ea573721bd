package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissent.DissentRecorded;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.boundary.WorkingCalendars;

/** Puts every recorded dissent on the docket of the next meeting whose papers are open (SUR-12, SUR-14). */
@ApplicationScoped
@Unrecorded("it follows from the recording, which was decided; what followed is written in the same transaction")
public class DocketFilling {

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @EJB
    StepLimits stepLimits;

    @Inject
    Meetings meetings;

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    /** Lists the dissent in the transaction in which it was recorded; a late one goes to the next month. */
    void list(@Observes DissentRecorded event) {
        var partnership = directory.partnership(event.partnership());
        var meeting = meetings.lockEnsured(
                partnership,
                stepLimits
                        .meeting(partnership, FollowedSteps.AUDIT, event.at())
                        .nextFor(event.at(), calendars.of(partnership)));
        hearings.add(new Hearing(event.reference(), event.conference(), meeting, hearings.nextTurn(meeting)));
        journal.followed(
                "HEARING_LISTED",
                new CaseKey(event.reference()),
                "Listed for the Dissents Group’s meeting of " + DateWords.day(London.dateOf(meeting.startsAt())));
    }
}
