package org.reconvene.interchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.reconvene.access.Act;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.Gate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.ImportProgressView;

/**
 * Brings files to the census desk and says how far it has come: at once for a program, meanwhile for somebody at a page.
 * It has no transaction of its own, so that what the desk has done is there for everybody when its progress ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("hands on to the census desk, which decides and records; the progress is a number of rows")
public class CensusUploads {

    private static final String READING = "Reading the file and comparing it with what is held";
    private static final String WRITING = "Writing the children and their conferences";

    @Inject
    CensusDesk desk;

    @Inject
    CensusWork work;

    @Inject
    CensusProgress progress;

    @Inject
    SignedIn signedIn;

    @Inject
    Gate gate;

    /**
     * Takes in the file and has it read meanwhile; answers the import's number.
     *
     * @param file belongs to this program from now on, and is deleted when it was read or refused
     * @param bytes how large it is
     */
    public Outcome<Long> send(String fileName, Path file, long bytes) {
        var begun = desk.begin(fileName);
        switch (begun) {
            case Outcome.Done<Long> done -> {
                progress.begin(done.value(), READING, null, bytes);
                work.read(signedIn.person().id(), done.value(), file);
            }
            case Outcome.Refused<Long> refused -> CensusWork.delete(file);
        }
        return begun;
    }

    /**
     * Reads the file at once.
     *
     * @param file is not closed
     * @param bytes how large it is; 0 where nobody knows
     */
    public Outcome<CensusImportView> read(String fileName, InputStream file, long bytes) {
        return switch (desk.begin(fileName)) {
            case Outcome.Refused<Long> refused -> Outcome.refused(refused.refusals());
            case Outcome.Done<Long> done -> {
                progress.begin(done.value(), READING, null, bytes);
                try {
                    yield desk.read(done.value(), file);
                } finally {
                    progress.end(done.value());
                }
            }
        };
    }

    /** Has the import written meanwhile. */
    public Outcome<CensusImportView> confirm(long id) {
        var opened = desk.open(id);
        if (opened instanceof Outcome.Done<CensusImportView> done) {
            progress.begin(id, WRITING, done.value().children().all(), 0);
            work.confirm(signedIn.person().id(), id);
        }
        return opened;
    }

    /** How far this server has come with the import; empty where it does nothing with it, or the reader may not know. */
    public Optional<ImportProgressView> progressOf(long id) {
        return gate.mayInOffice(Act.IMPORT_CENSUS) ? progress.of(id) : Optional.empty();
    }
}
