package org.reconvene.interchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.CensusRead;
import org.reconvene.interchange.CensusRefused;
import org.reconvene.interchange.ImportCounts;
import org.reconvene.interchange.ImportStatus;
import org.reconvene.interchange.ImportVerdict;
import org.reconvene.interchange.RejectedRow;
import org.reconvene.interchange.model.CensusImport;
import org.reconvene.interchange.store.Imports;
import org.reconvene.interchange.store.StagedRows;
import org.reconvene.people.PartnershipId;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Imports the Children in Need census: a file is read and compared, somebody looks at what it would change, and confirms it.
 * Until then nothing held is touched; then all of it changes in one transaction.
 */
@Stateless
public class CensusDesk {

    private static final int SAMPLES = 20;
    private static final String GONE =
            "There is no such import in your partnership, or its time has passed. Send the file again.";

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Imports imports;

    @Inject
    StagedRows rows;

    @Inject
    CensusStaging staging;

    @Inject
    CensusWriting writing;

    @Inject
    CensusProgress progress;

    /** Takes in a file that is about to be read, and answers the import's number. */
    public Outcome<Long> begin(String fileName) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var at = clock.now();
        var person = signedIn.person();
        imports.discardExpired(at);
        var begun = new CensusImport(person.partnership(), person.id(), fileName, at);
        imports.add(begun);
        journal.done(Act.IMPORT_CENSUS, key(begun.id()), person.name() + " sent a census to be compared");
        return Outcome.done(begun.id());
    }

    /**
     * Reads the file of an import that was begun, and compares it with what is held. A file that cannot be used is an answer
     * of this, not a refusal: its view says why.
     *
     * @param file is not closed
     */
    public Outcome<CensusImportView> read(long id, InputStream file) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = signedIn.person().partnership();
        if (open(partnership, id, ImportStatus.READING).isEmpty()) {
            return Outcome.refused(Refusal.ofAct(GONE));
        }
        var staged = staging.stage(partnership, id, file, progress.workOn(id));
        var made = imports.find(partnership, id).orElseThrow();
        switch (staged.reading()) {
            case null -> {
                made.wasCancelled(clock.now());
                journal.done(Act.IMPORT_CENSUS, key(id), "The reading of the census was stopped");
            }
            case CensusRead whole -> {
                made.wasRead(whole.header().year(), staged.rejected());
                made.counts(imports.children(id), imports.conferences(id));
                journal.done(Act.IMPORT_CENSUS, key(id), "The census was compared: " + words(made));
            }
            case CensusRefused refused -> {
                made.wasRefused(refused.line(), refused.reason(), clock.now());
                journal.done(Act.IMPORT_CENSUS, key(id), "The census could not be used. " + refused.reason());
            }
        }
        return Outcome.done(view(made));
    }

    /** What the import would change, or changed. */
    public Outcome<CensusImportView> open(long id) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = imports.find(signedIn.person().partnership(), id).filter(made -> !made.hasExpired(clock.now()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(GONE));
        }
        journal.read(Act.IMPORT_CENSUS, key(id));
        return Outcome.done(view(found.get()));
    }

    /** What cannot be used of the file, by line, from the one at {@code from}, counted from 0. */
    public Outcome<List<RejectedRow>> rejected(long id, int from, int most) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = imports.find(signedIn.person().partnership(), id).filter(made -> !made.hasExpired(clock.now()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(GONE));
        }
        journal.read(Act.IMPORT_CENSUS, key(id));
        return Outcome.done(imports.rejected(id, from, most));
    }

    /**
     * Writes what was compared into the register. Where that has changed since, the file is compared again and nothing is
     * written: nobody confirms what they have not seen. What was confirmed once changes nothing a second time.
     */
    public Outcome<CensusImportView> confirm(long id) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = signedIn.person().partnership();
        imports.takeTurn(partnership);
        var confirmed = open(partnership, id, ImportStatus.CONFIRMED);
        if (confirmed.isPresent()) {
            journal.read(Act.IMPORT_CENSUS, key(id));
            return Outcome.done(view(confirmed.get()));
        }
        var ready = open(partnership, id, ImportStatus.READY);
        if (ready.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(GONE));
        }
        if (staging.compareAgain(partnership, id) > 0) {
            var moved = imports.find(partnership, id).orElseThrow();
            moved.counts(imports.children(id), imports.conferences(id));
            journal.done(Act.IMPORT_CENSUS, key(id), "The census was compared again: " + words(moved));
            return Outcome.refused(Refusal.ofAct("What is held has changed since this file was compared, so it was"
                    + " compared again and nothing was written. Look at what it would change now, then confirm it."));
        }
        writing.write(partnership, id, progress.workOn(id));
        imports.discardStaged(id);
        var written = imports.find(partnership, id).orElseThrow();
        written.wasConfirmed(clock.now());
        journal.done(Act.IMPORT_CENSUS, key(id), signedIn.person().name() + " confirmed the census: " + words(written));
        return Outcome.done(view(written));
    }

    /** Stops the reading of the import, or throws the preview away. */
    public Outcome<Long> cancel(long id) {
        if (journal.admit(Act.IMPORT_CENSUS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = signedIn.person().partnership();
        if (open(partnership, id, ImportStatus.READING).isPresent()) {
            journal.done(Act.IMPORT_CENSUS, key(id), signedIn.person().name() + " asked to stop the reading");
            progress.cancel(id);
        } else {
            open(partnership, id, ImportStatus.READY).ifPresent(ready -> {
                imports.discard(id);
                ready.wasCancelled(clock.now());
                journal.done(Act.IMPORT_CENSUS, key(id), signedIn.person().name() + " threw the preview away");
            });
        }
        return Outcome.done(id);
    }

    private Optional<CensusImport> open(PartnershipId partnership, long id, ImportStatus status) {
        return imports.find(partnership, id).filter(made -> made.status() == status && !made.hasExpired(clock.now()));
    }

    private CensusImportView view(CensusImport made) {
        return made.view(
                rows.children(made.id(), ImportVerdict.NEW, SAMPLES),
                rows.children(made.id(), ImportVerdict.CHANGED, SAMPLES),
                rows.conferenceChanges(made.id(), SAMPLES));
    }

    private static String words(CensusImport made) {
        return String.format(
                Locale.UK, "children %s; conferences %s", words(made.children()), words(made.conferences()));
    }

    private static String words(ImportCounts counts) {
        return String.format(
                Locale.UK, "%d new, %d changed, %d unchanged", counts.added(), counts.changed(), counts.unchanged());
    }

    private static CaseKey key(long id) {
        return new CaseKey("census/" + id);
    }
}
