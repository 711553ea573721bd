package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.Provenance;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.WorkingCalendars;

/** By when an initial conference is due: within 15 working days of the strategy discussion that started the enquiry. */
@ApplicationScoped
@Unrecorded("reckons a limit; it reads no case")
public class StrategyLimit {

    private static final DeadlineRule RULE = DeadlineRule.workingDays(
            15,
            Provenance.localDefault(
                    "SUS-7",
                    "The five procedures do not say it: national guidance has the conference within 15 working days of the strategy"
                            + " discussion that started the enquiry."));

    @Inject
    WorkingCalendars calendars;

    /** The limit on the partnership's own calendar. */
    public Deadline of(LocalDate discussion, PartnershipView partnership) {
        return on(discussion, calendars.of(partnership));
    }

    static Deadline on(LocalDate discussion, WorkingCalendar calendar) {
        return RULE.startingAt(London.at(discussion, calendar.officeHours().opens()), calendar);
    }
}
