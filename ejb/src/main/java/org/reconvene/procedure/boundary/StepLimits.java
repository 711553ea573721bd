package org.reconvene.procedure.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.Instant;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.procedure.Span;
import org.reconvene.procedure.StepKey;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.MeetingRule;

/** Where the program takes the limits from that it follows itself. */
@Stateless
@Unrecorded("the rules are public and hold nothing of any case")
public class StepLimits {

    @EJB
    Procedures procedures;

    /**
     * The limit of a step in a partnership's case, from the version that was in force when the case began: a running case keeps
     * its version.
     *
     * @throws IllegalStateException if the step's limit is not counted in days or hours
     */
    public DeadlineRule limit(PartnershipView partnership, StepKey step, Instant caseBegan) {
        if (span(partnership, step, caseBegan) instanceof Span.Counted counted) {
            return counted.rule();
        }
        throw new IllegalStateException("the limit of " + step + " is not counted in days or hours");
    }

    /**
     * When the Group of a partnership meets, by the version in force at that instant (SUR-14).
     *
     * @throws IllegalStateException if the step's limit is not a monthly meeting
     */
    public MeetingRule meeting(PartnershipView partnership, StepKey step, Instant at) {
        if (span(partnership, step, at) instanceof Span.Meeting meeting) {
            return meeting.rule();
        }
        throw new IllegalStateException("the limit of " + step + " is no monthly meeting");
    }

    private Span span(PartnershipView partnership, StepKey step, Instant at) {
        return procedures
                .of(partnership, London.dateOf(at))
                .procedure()
                .step(step)
                .limit()
                .span();
    }
}
