package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.FeedbackView;
import org.reconvene.learning.model.Feedback;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.LearningViews;
import org.reconvene.learning.store.SentFeedback;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.Letter;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.letters.FeedbackLetter;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which chair and dissenter print the Group's feedback as a letter, each their own and nobody the other's (SUR-16, SUR-17). */
@Stateless
public class FeedbackLetters {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Inject
    Stationery stationery;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    FoundDissents dissents;

    @Inject
    SentFeedback feedback;

    @Inject
    LearningViews views;

    @Inject
    BusinessClock clock;

    /** The letter with the feedback to me about that dissent; whoever prints it has read it, which is noted the first time. */
    public Outcome<LetterFile> print(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.PRINT_LETTER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var mine = feedback.about(reference, me.id()).orElse(null);
        if (mine == null) {
            return Outcome.refused(Refusal.ofAct("The Dissents Group has not sent you feedback about this dissent."));
        }
        mine.wasRead(clock.now());
        var found = dissents.find(reference).orElseThrow();
        var letter = letter(found.partnership(), mine, views.of(found, mine));
        journal.done(
                Act.PRINT_LETTER,
                key,
                me.name() + " printed the Group’s feedback to "
                        + mine.audience().withinSentence() + " as a letter");
        return Outcome.done(
                RENDERER.file(reference + "-feedback-" + mine.audience().name().toLowerCase(Locale.ROOT), letter));
    }

    private Letter letter(PartnershipId partnership, Feedback sent, FeedbackView view) {
        return new FeedbackLetter(
                        stationery.envelope(
                                directory.partnership(partnership),
                                signedIn.person(),
                                view.reference(),
                                clock.today(),
                                directory.person(sent.sentBy()).orElseThrow(),
                                List.of()),
                        view.audience() == FeedbackReader.CHAIR,
                        London.dateOf(view.meeting()),
                        view.finding().words(),
                        view.text(),
                        view.nextSteps(),
                        view.keyIssues(),
                        view.themes(),
                        view.recommendations().stream()
                                .map(each -> new FeedbackLetter.Recommended(
                                        each.text(), Stationery.person(each.owner()), each.dueOn()))
                                .toList(),
                        view.changes().stream()
                                .map(each -> new FeedbackLetter.Proposed(each.text(), each.addressedTo()))
                                .toList())
                .letter();
    }
}
