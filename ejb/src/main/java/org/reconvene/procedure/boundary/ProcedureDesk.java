package org.reconvene.procedure.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.boundary.RecentProof;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.DraftView;
import org.reconvene.procedure.model.Draft;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.PublishedVersion;
import org.reconvene.procedure.model.PublishingRules;
import org.reconvene.procedure.model.Reading;
import org.reconvene.procedure.store.ProcedureVersions;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/** At which an administrator drafts and publishes the next version of their own partnership's procedure. */
@Stateless
public class ProcedureDesk {

    /** More than any procedure needs, and less than the column holds. */
    private static final int LONGEST = 150_000;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    ProcedureVersions versions;

    @Inject
    Library library;

    @Inject
    Drafting drafting;

    @Inject
    RecentProof recentProof;

    /** The next version as it stands, with its mistakes, its changes and what it would have meant. */
    public Outcome<DraftView> draft() {
        if (journal.admit(Act.KEEP_PROCEDURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = directory.partnership(signedIn.person().partnership());
        journal.read(Act.KEEP_PROCEDURES, chain(partnership.slug()));
        return Outcome.done(drafting.view(partnership));
    }

    /** Keeps the text, with its mistakes; nothing typed is lost. */
    public Outcome<DraftView> save(String text) {
        if (journal.admit(Act.KEEP_PROCEDURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(Refusal.of("text", "Keep the procedure under 150,000 characters"));
        }
        var me = signedIn.person();
        var partnership = directory.partnership(me.partnership());
        var at = clock.now();
        versions.draft(partnership.slug())
                .ifPresentOrElse(
                        draft -> draft.write(text, at, me.id()),
                        () -> versions.add(new Draft(partnership.slug(), text, at, me.id())));
        journal.done(Act.KEEP_PROCEDURES, chain(partnership.slug()), me.name() + " saved a draft of the next version");
        return Outcome.done(drafting.view(partnership));
    }

    /**
     * Publishes the draft and answers its number, or says what to mend.
     *
     * @param proof of whoever publishes; not looked at where a recent one holds
     */
    public Outcome<Integer> publish(Proof proof) {
        if (journal.admit(Act.KEEP_PROCEDURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var key = directory.partnership(me.partnership()).slug();
        var draft = versions.draft(key).orElse(null);
        if (draft == null) {
            return Outcome.refused(Refusal.of("text", "Save a draft first: there is nothing to publish"));
        }
        return switch (ProcedureReader.read(draft.content())) {
            case Reading.Faulty faulty ->
                Outcome.refused(faulty.mistakes().stream()
                        .map(mistake -> Refusal.of("text", mistake.in(key + ".yaml")))
                        .toList());
            case Reading.Sound sound -> publish(key, draft, sound, proof);
        };
    }

    private Outcome<Integer> publish(String key, Draft draft, Reading.Sound sound, Proof proof) {
        var newest =
                library.versions(key).stream().reduce((earlier, later) -> later).orElse(null);
        var refusals = new ArrayList<>(PublishingRules.refuse(key, sound.procedure(), newest, clock.today()).stream()
                .map(words -> Refusal.of("text", words))
                .toList());
        recentProof.ask(proof, "sure", refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        var number = newest == null ? 1 : newest.number() + 1;
        versions.add(new PublishedVersion(sound.procedure(), number, draft.content(), clock.now(), me.id()));
        versions.remove(draft);
        library.forget();
        journal.done(
                Act.KEEP_PROCEDURES,
                chain(key),
                me.name() + " published version " + number + ", in force from "
                        + DateWords.day(sound.procedure().inForceFrom()));
        return Outcome.done(number);
    }

    /** Throws the draft away and begins again with the version that was published last. */
    public Outcome<DraftView> discard() {
        if (journal.admit(Act.KEEP_PROCEDURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var partnership = directory.partnership(me.partnership());
        versions.draft(partnership.slug()).ifPresent(versions::remove);
        journal.done(Act.KEEP_PROCEDURES, chain(partnership.slug()), me.name() + " threw the draft away");
        return Outcome.done(drafting.fresh(partnership));
    }

    private static CaseKey chain(String key) {
        return new CaseKey("procedure/" + key);
    }
}
