package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.FeedbackLine;
import org.reconvene.learning.FeedbackView;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.LearningViews;
import org.reconvene.learning.store.SentFeedback;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where chair and dissenter read the Group’s feedback, each their own (SUR-16). */
@Stateless
public class MyFeedback {

    private static final int MOST = 100;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    FoundDissents dissents;

    @Inject
    SentFeedback feedback;

    @Inject
    LearningViews views;

    /** Up to a hundred feedbacks that were sent to me, newest first. */
    public List<FeedbackLine> list() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        return feedback.to(signedIn.person().id(), MOST);
    }

    /** The feedback to me about that dissent; the first time it is noted that I read it. Nobody opens another’s here. */
    public Outcome<FeedbackView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_FEEDBACK, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var mine = feedback.about(reference, signedIn.person().id()).orElse(null);
        if (mine == null) {
            return Outcome.refused(Refusal.ofAct("The Dissents Group has not sent you feedback about this dissent."));
        }
        mine.wasRead(clock.now());
        journal.read(Act.READ_FEEDBACK, key);
        return Outcome.done(views.of(dissents.find(reference).orElseThrow(), mine));
    }
}
