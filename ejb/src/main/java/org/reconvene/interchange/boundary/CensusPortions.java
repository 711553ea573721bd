package org.reconvene.interchange.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusHeader;
import org.reconvene.interchange.CensusRow;
import org.reconvene.interchange.RejectedRow;
import org.reconvene.interchange.model.Rejection;
import org.reconvene.interchange.model.SeenInFile;
import org.reconvene.interchange.model.StagedChild;
import org.reconvene.interchange.model.StagedConference;
import org.reconvene.interchange.store.StagedRows;

/** Gathers what the reader gives out into portions, each thing once however often the file says it. */
final class CensusPortions implements Consumer<CensusRow> {

    /** As many rejections of one file are kept: whoever mends a file begins with those, and a broken export has no end. */
    static final int MOST_REJECTIONS = 10_000;

    /** Rows that are looked up and written together. */
    record Portion(List<StagedChild> children, List<StagedConference> conferences, List<Rejection> rejections) {

        Portion() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private boolean isFull() {
            return children.size() >= StagedRows.PORTION
                    || conferences.size() >= StagedRows.PORTION
                    || rejections.size() >= StagedRows.PORTION;
        }
    }

    /** Thrown into the reader when whoever sent the file wants it stopped. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final long importId;
    private final CensusProgress.Work work;
    private final Consumer<Portion> portions;
    private final SeenInFile seen = new SeenInFile();
    private Portion portion = new Portion();
    private int entries;
    private int rejected;

    CensusPortions(long importId, CensusProgress.Work work, Consumer<Portion> portions) {
        this.importId = importId;
        this.work = work;
        this.portions = portions;
    }

    @Override
    public void accept(CensusRow row) {
        if (work.isCancelled()) {
            throw new Cancelled();
        }
        switch (row) {
            case CensusHeader header -> {}
            case CensusChild child -> take(child);
            case RejectedRow rejection -> take(rejection);
        }
        if (portion.isFull()) {
            finish();
        }
    }

    /** Gives out what is left. */
    void finish() {
        portions.accept(portion);
        portion = new Portion();
    }

    /** How many parts of the file cannot be used, those included of which no more is kept. */
    int rejected() {
        return rejected;
    }

    private void take(CensusChild child) {
        work.done(++entries);
        if (seen.isFirst(child)) {
            portion.children().add(new StagedChild(importId, child));
        } else {
            var contradiction = seen.contradiction(child);
            if (contradiction != null) {
                take(contradiction);
            }
        }
        child.conferences().stream()
                .filter(seen::isFirst)
                .forEach(conference -> portion.conferences().add(new StagedConference(importId, conference)));
    }

    private void take(RejectedRow row) {
        if (++rejected <= MOST_REJECTIONS) {
            portion.rejections().add(new Rejection(importId, row));
        }
    }
}
