package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.interchange.boundary.CensusUploads;
import org.reconvene.server.HeapWatch;
import org.reconvene.server.ManyChildren;
import org.reconvene.server.Scenery;
import org.reconvene.server.Story;
import org.reconvene.time.Nation;

/**
 * Reads a census of many children and confirms it, once: the second time would change nothing. A small one goes before it, so
 * that what the first import of a server loads for good is not counted with the many children.
 */
@ApplicationScoped
public class Census {

    private static final int TO_WARM_UP = 20;

    @Inject
    Statements statements;

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    CensusUploads uploads;

    @Inject
    CensusDesk desk;

    private long heap;

    /** The two steps of the import. */
    public List<Measured> of(int children) throws IOException {
        measured(TO_WARM_UP);
        return measured(children);
    }

    private List<Measured> measured(int children) throws IOException {
        story.as(scenery.partnership(Nation.ENGLAND_AND_WALES), "census importer");
        var file = ManyChildren.file(children);
        var watch = HeapWatch.start();
        long before = statements.prepared();
        long start = System.nanoTime();
        final long preview;
        try (var in = Files.newInputStream(file)) {
            preview = done(uploads.read("many.xml", in, Files.size(file))).id();
        }
        long read = System.nanoTime();
        long between = statements.prepared();
        done(desk.confirm(preview));
        long written = System.nanoTime();
        heap = watch.stop();
        Files.delete(file);
        return List.of(
                new Measured("census, read and compared", children, (read - start) / 1e6, between - before, null),
                new Measured(
                        "census, confirmed", children, (written - read) / 1e6, statements.prepared() - between, null));
    }

    /** The most heap in megabytes that survived a collection during the last import, beyond what was before. */
    public long heap() {
        return heap;
    }
}
