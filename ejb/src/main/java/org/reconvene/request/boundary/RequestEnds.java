package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.DisagreementEnded;
import org.reconvene.escalation.DisagreementReopened;
import org.reconvene.escalation.boundary.RequestFacts;
import org.reconvene.request.model.Endings;
import org.reconvene.request.store.Requests;

/** Notes what became of a request, in the transaction in which its walk ends. */
@ApplicationScoped
@Unrecorded("follows from the act that ended it, which is recorded there")
public class RequestEnds {

    @Inject
    Requests requests;

    @Inject
    RequestFacts facts;

    void on(@Observes DisagreementEnded event) {
        requests.find(event.reference())
                .ifPresent(request -> request.ends(
                        Endings.of(facts.walked(event.reference()), request.refusedBeforeOn() != null), event.at()));
    }

    void on(@Observes DisagreementReopened event) {
        requests.find(event.reference()).ifPresent(request -> request.opensAgain());
    }
}
