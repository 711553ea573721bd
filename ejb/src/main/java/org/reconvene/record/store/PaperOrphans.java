package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;

/** Files of papers that nobody added in the end: the act was rolled back, or the server killed, after they were written. */
@ApplicationScoped
public class PaperOrphans {

    /** As many files without a paper as this are no accident where they are most of the folder. */
    private static final int ACCIDENTS = 20;

    @Inject
    PaperShelf shelf;

    /**
     * Deletes the files without a paper that were written before that instant, and answers how many.
     *
     * @throws IOException if a file could not be deleted, or most of the folder has no paper: it belongs to another register then
     */
    public int sweep(Path folder, Instant before) throws IOException {
        var old = new PaperFolder(folder).before(before);
        var orphans = new ArrayList<Path>();
        for (var kept : old) {
            if (!shelf.has(kept.id())) {
                orphans.add(kept.file());
            }
        }
        if (orphans.size() > ACCIDENTS && orphans.size() * 2 > old.size()) {
            throw new IOException(
                    orphans.size() + " of " + old.size()
                            + " files have no paper in this database, so they are left: does the folder belong to another one?");
        }
        for (var file : orphans) {
            Files.deleteIfExists(file);
        }
        return orphans.size();
    }
}
