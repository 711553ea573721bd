package org.reconvene.record.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reconvene.architecture.OnceCommitted;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.store.PaperShelf;

/** The files of a case's documents, where documents are kept in a folder. */
@ApplicationScoped
@Unrecorded("part of a disposal, which is decided and recorded there")
public class CaseFiles {

    private static final System.Logger LOG = System.getLogger(CaseFiles.class.getName());

    @Inject
    PaperShelf shelf;

    @Inject
    PaperSettings settings;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Deletes them once the transaction has committed, so that no row is ever without its file, and answers how many there are. One that
     * cannot be deleted then has no row, and is swept with others of that sort.
     */
    public int deleteOnceCommitted(CaseKey key) {
        var files = shelf.files(key, settings.folder().orElse(null));
        if (!files.isEmpty()) {
            OnceCommitted.run(transaction, () -> delete(files));
        }
        return files.size();
    }

    private static void delete(List<Path> files) {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The file of a document that was disposed of is still there: " + file, e);
            }
        }
    }
}
