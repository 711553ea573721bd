package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.people.PartnershipView;
import org.reconvene.record.CaseKey;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.store.Requests;
import org.reconvene.time.London;

/** By when the conferences are due that were requested after a strategy discussion. */
@ApplicationScoped
@Unrecorded("lists what the keeping of calendars moves, which is decided and recorded there")
public class RequestDeadlines implements OpenDeadlines {

    @Inject
    Requests requests;

    @Override
    public List<OpenDeadline> of(PartnershipView partnership) {
        return requests.toBeHeld(partnership.id()).stream().map(this::of).toList();
    }

    private OpenDeadline of(ConferenceRequest request) {
        LocalDate discussion = Objects.requireNonNull(request.strategyDiscussionOn());
        return new OpenDeadline(
                OpenDeadline.Subject.DISAGREEMENT,
                request.reference(),
                List.of(new CaseKey(request.reference())),
                "The date by which a conference is due",
                London.at(discussion, LocalTime.of(9, 0)),
                Objects.requireNonNull(request.holdBy()),
                calendar -> StrategyLimit.on(discussion, calendar).due(),
                () -> Set.of(request.requester(), request.addressed()),
                calendar -> request.isToBeHeldBy(
                        StrategyLimit.on(discussion, calendar).due()));
    }
}
