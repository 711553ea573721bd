package org.reconvene.interchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.ImportProgressView;

/** How far the imports have come that this server is working on. It holds numbers only, and none outlives a restart. */
@ApplicationScoped
public class CensusProgress {

    private final Map<Long, Work> works = new ConcurrentHashMap<>();

    /**
     * Begins a piece of work.
     *
     * @param children how many children there are; null where the file must be read to know
     * @param bytes how large the file is; 0 where nobody knows
     */
    Work begin(long importId, String step, @Nullable Integer children, long bytes) {
        var work = new Work(step, children, bytes);
        works.put(importId, work);
        return work;
    }

    /** The work that was begun, or one that nobody looks at. */
    Work workOn(long importId) {
        return works.getOrDefault(importId, new Work("", null, 0));
    }

    /** The work on the import, or empty where this server does none. */
    public Optional<ImportProgressView> of(long importId) {
        return Optional.ofNullable(works.get(importId)).map(Work::view);
    }

    void end(long importId) {
        works.remove(importId);
    }

    void broke(long importId, String words) {
        var work = works.get(importId);
        if (work != null) {
            work.failure = words;
        }
    }

    void cancel(long importId) {
        var work = works.get(importId);
        if (work != null) {
            work.cancelled = true;
        }
    }

    /** One piece of work, told by the thread that does it and read by the page that shows it. */
    public static final class Work {

        private final String step;
        private final @Nullable Integer children;
        private final long bytes;
        private volatile int done;
        private volatile long bytesRead;
        private volatile boolean cancelled;
        private volatile @Nullable String failure;

        private Work(String step, @Nullable Integer children, long bytes) {
            this.step = step;
            this.children = children;
            this.bytes = bytes;
        }

        void done(int count) {
            done = count;
        }

        void read(long count) {
            bytesRead = count;
        }

        boolean isCancelled() {
            return cancelled;
        }

        private ImportProgressView view() {
            var whole = children == null ? bytes : (long) children;
            var part = children == null ? bytesRead : (long) done;
            var percent = whole <= 0 ? 0 : (int) Math.min(100, part * 100 / whole);
            return new ImportProgressView(step, done, children, percent, failure);
        }
    }
}
