package org.reconvene.letterhead.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.letterhead.KeepLetterhead;
import org.reconvene.letterhead.model.Crest;
import org.reconvene.letterhead.model.LetterheadRules;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.Letterhead;

/** At which an administrator keeps what the letters and documents of their own partnership say of it. */
@Stateless
public class LetterheadDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    Stationery stationery;

    /** What they say now. */
    public Outcome<Letterhead> open() {
        if (journal.admit(Act.KEEP_LETTERHEAD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_LETTERHEAD);
        return Outcome.done(stationery.letterhead(mine()));
    }

    /** Keeps what they are to say from now on and answers it, or says what to mend. */
    public Outcome<Letterhead> keep(KeepLetterhead command) {
        if (journal.admit(Act.KEEP_LETTERHEAD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = LetterheadRules.refuse(command);
        var partnership = mine();
        var crest = command.withoutCrest()
                ? null
                : stationery.letterhead(partnership).crest();
        if (command.crest() != null) {
            switch (Crest.read(command.crest())) {
                case Outcome.Done<byte[]> read -> crest = new Letterhead.Crest(read.value());
                case Outcome.Refused<byte[]> refused -> refusals.addAll(refused.refusals());
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var kept = letterhead(partnership, command, crest);
        stationery.keep(partnership.id(), kept);
        var me = signedIn.person();
        journal.done(Act.KEEP_LETTERHEAD, CaseKey.ofPerson(me.id()), me.name() + " " + inWords(kept));
        return Outcome.done(kept);
    }

    private static Letterhead letterhead(
            PartnershipView partnership, KeepLetterhead command, Letterhead.@Nullable Crest crest) {
        return new Letterhead(
                partnership.name(),
                LetterheadRules.lines(command.address()),
                LetterheadRules.oneLine(command.replies()),
                crest,
                LetterheadRules.oneLine(command.words()),
                Objects.requireNonNull(command.language()));
    }

    private static String inWords(Letterhead kept) {
        return "kept what letters say of the partnership: "
                + (kept.address().isEmpty() ? "no address" : String.join(", ", kept.address())) + "; "
                + (kept.crest() == null ? "no crest" : "a crest") + "; letters in "
                + kept.language().inEnglish();
    }

    private PartnershipView mine() {
        return directory.partnership(signedIn.person().partnership());
    }
}
