package org.reconvene.interchange.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.people.PersonId;

/** Does the long work of an import while whoever sent it waits at a page or goes on with something else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("carries the census desk’s acts out on another thread; the desk decides and records")
public class CensusWork {

    private static final System.Logger LOG = System.getLogger(CensusWork.class.getName());

    @Inject
    SignedIn signedIn;

    @Inject
    CensusDesk desk;

    @Inject
    CensusProgress progress;

    /** Reads the file for that person, and deletes it. */
    @Asynchronous
    public void read(PersonId person, long id, Path file) {
        signedIn.is(person);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            follow(id, () -> desk.read(id, in));
        } catch (IOException unreadable) {
            broke(id, unreadable);
        } finally {
            delete(file);
        }
    }

    /** Confirms the import for that person. */
    @Asynchronous
    public void confirm(PersonId person, long id) {
        signedIn.is(person);
        follow(id, () -> desk.confirm(id));
    }

    private void follow(long id, Supplier<Outcome<CensusImportView>> act) {
        try {
            switch (act.get()) {
                case Outcome.Done<CensusImportView> done -> progress.end(id);
                case Outcome.Refused<CensusImportView> refused ->
                    progress.broke(id, refused.refusals().get(0).words());
            }
        } catch (EJBException fault) {
            broke(id, fault);
        }
    }

    private void broke(long id, Exception fault) {
        LOG.log(System.Logger.Level.ERROR, "import " + id + " broke off", fault);
        progress.broke(
                id,
                "It was not saved, because of a fault here. Nothing held has changed. Send the file again. Reference: import "
                        + id);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
