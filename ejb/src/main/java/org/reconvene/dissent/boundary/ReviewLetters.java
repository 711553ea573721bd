package org.reconvene.dissent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.dissent.store.DissentViews;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.LetterRenderer;

/**
 * At which the letter about a decided review is printed: the chair's decision stands, or the conference must be reconvened (SUS-14).
 * It goes to the dissenter and to the chair, whom the decision is told with its reasons.
 */
@Stateless
public class ReviewLetters {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Dissents dissents;

    @Inject
    DissentViews views;

    @Inject
    ReviewLetterAuthor author;

    /**
     * The letter.
     *
     * @param to to whom; null for the reader, or for the dissenter where the reader decided
     */
    public Outcome<LetterFile> print(String reference, @Nullable PersonId to) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.PRINT_LETTER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var review =
                dissents.reviewOf(reference).filter(SeniorReview::isDecided).orElse(null);
        if (review == null) {
            return Outcome.refused(
                    Refusal.ofAct("There is no such letter yet. It is written when the review is decided"));
        }
        var dissent = views.of(review.dissent());
        var addressee = dissent.lettersTo().stream()
                .filter(person -> to == null || person.id().equals(to))
                .findFirst()
                .orElse(null);
        if (addressee == null) {
            return Outcome.refused(Refusal.ofAct(
                    "The letters are written to the dissenter and to the chair. You can print those to you"));
        }
        journal.done(
                Act.PRINT_LETTER,
                key,
                signedIn.person().name() + " printed a letter to " + addressee.name() + ": "
                        + Objects.requireNonNull(review.decision()).words());
        return Outcome.done(RENDERER.file(reference + "-review", author.letter(review, dissent, addressee)));
    }
}
