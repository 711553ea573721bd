package org.reconvene.request.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.escalation.boundary.RequestFacts;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.request.LetterKind;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.model.LetterRules;
import org.reconvene.request.store.RequestViews;
import org.reconvene.request.store.Requests;

/**
 * At which the letters about a request are printed (SUS-8, HER-12). What a letter says depends on whom it is written to, never on who
 * prints it: whoever may not be told the reasons gets a letter without them (HER-13).
 */
@Stateless
public class RequestLetters {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Requests requests;

    @Inject
    RequestViews views;

    @Inject
    RequestFacts facts;

    @Inject
    LetterAuthor author;

    /**
     * The letter of that kind.
     *
     * @param to to whom; null for the reader, or for whoever asked first where the reader answers
     */
    public Outcome<LetterFile> print(String reference, LetterKind kind, @Nullable PersonId to) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.PRINT_LETTER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var request = requests.find(reference).orElse(null);
        if (request == null) {
            return none();
        }
        var walked = facts.walked(reference);
        var addressee = views.addressees(request, walked, signedIn.person()).stream()
                .filter(person -> to == null || person.id().equals(to))
                .findFirst()
                .orElse(null);
        if (addressee == null) {
            return Outcome.refused(
                    Refusal.ofAct("The letters are written to whoever asked. You can print those to you"));
        }
        if (!LetterRules.letters(walked).contains(kind)) {
            return Outcome.refused(
                    Refusal.ofAct("There is no such letter yet. The page of the request shows which there are"));
        }
        journal.done(
                Act.PRINT_LETTER,
                key,
                signedIn.person().name() + " printed a letter to " + addressee.name() + ": " + kind.words());
        return Outcome.done(file(request, walked, kind, addressee));
    }

    private LetterFile file(ConferenceRequest request, RequestWalked walked, LetterKind kind, PersonView addressee) {
        var letter = author.letter(request, walked, kind, addressee);
        return RENDERER.file(request.reference() + "-" + kind.name().toLowerCase(Locale.ROOT), letter);
    }

    private static <T> Outcome<T> none() {
        return Outcome.refused(Refusal.ofAct("There is no request of that reference."));
    }
}
