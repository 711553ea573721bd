package org.reconvene.conference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.ParticipationView;
import org.reconvene.conference.model.Conference;
import org.reconvene.conference.store.ConferenceViews;
import org.reconvene.conference.store.Conferences;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.Letter;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.letters.MeetsAgainLetter;
import org.reconvene.reports.letters.ReconvenedConference;
import org.reconvene.reports.letters.ReviewedConference;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which the letters are printed that invite to a conference that meets again (SUS-14): by its chair, and by each to themselves. */
@Stateless
public class ConferenceLetters {

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
    Conferences conferences;

    @Inject
    ConferenceViews views;

    @Inject
    BusinessClock clock;

    /**
     * The letter.
     *
     * @param to to whom; null for the reader
     */
    public Outcome<LetterFile> print(String reference, @Nullable PersonId to) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.PRINT_INVITATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var conference = conferences.find(reference).orElseThrow();
        var first = conference.reconvenedFrom();
        var chair = conference.chair();
        if (first == null || chair == null) {
            return Outcome.refused(
                    Refusal.ofAct("There is no such letter. It is written where a conference meets again"));
        }
        var me = signedIn.person();
        var wanted = Objects.requireNonNullElse(to, me.id());
        var view = views.of(conference, me);
        var addressee = view.participants().stream()
                .map(ParticipationView::person)
                .filter(person -> person.id().equals(wanted))
                .filter(person -> view.chairedByMe() || person.id().equals(me.id()))
                .findFirst()
                .orElse(null);
        if (addressee == null) {
            return Outcome.refused(
                    Refusal.ofAct("The letters are written to those who are invited. You can print the one to you"));
        }
        journal.done(
                Act.PRINT_INVITATION,
                key,
                me.name() + " printed a letter to " + addressee.name() + ": The conference meets again");
        return Outcome.done(RENDERER.file(reference + "-meets-again", letter(view, first, addressee)));
    }

    private Letter letter(ConferenceView again, Conference first, PersonView to) {
        var partnership = directory.partnership(first.partnership());
        var chair = Objects.requireNonNull(again.chair());
        return new MeetsAgainLetter(
                        stationery.envelope(partnership, to, again.reference(), clock.today(), chair, List.of()),
                        new ReviewedConference(
                                first.reference(),
                                first.kind().words(partnership.nation()),
                                again.children().stream()
                                        .map(row -> row.child().name())
                                        .toList(),
                                London.dateOf(first.heldAt()),
                                Stationery.person(chair)),
                        new ReconvenedConference(
                                again.reference(),
                                London.wallClock(Objects.requireNonNull(again.holdBy())),
                                again.dateSet() ? London.wallClock(again.heldAt()) : null,
                                again.place(),
                                Stationery.person(chair)))
                .letter();
    }
}
