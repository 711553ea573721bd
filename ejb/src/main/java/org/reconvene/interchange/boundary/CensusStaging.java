package org.reconvene.interchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.boundary.RestrictedChildren;
import org.reconvene.conference.boundary.CensusConferences;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.CensusRead;
import org.reconvene.interchange.CensusReading;
import org.reconvene.interchange.CensusRefused;
import org.reconvene.interchange.model.CensusReader;
import org.reconvene.interchange.model.CountingStream;
import org.reconvene.interchange.model.StagedChild;
import org.reconvene.interchange.model.StagedConference;
import org.reconvene.interchange.store.Imports;
import org.reconvene.interchange.store.StagedRows;
import org.reconvene.people.PartnershipId;

/** Reads a file, compares it portion by portion with what is held, and stages it. What is held is not touched. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of the census desk’s act, which is decided and recorded there")
public class CensusStaging {

    @Inject
    StagedRows rows;

    @Inject
    Imports imports;

    @Inject
    RestrictedChildren children;

    @Inject
    CensusConferences conferences;

    /**
     * What came of staging a file.
     *
     * @param reading how the reading ended; null where it was cancelled
     * @param rejected how many parts of the file cannot be used
     */
    public record Staged(@Nullable CensusReading reading, int rejected) {}

    /** Stages the file, and leaves nothing staged of one that was refused or cancelled. */
    public Staged stage(PartnershipId partnership, long importId, InputStream file, CensusProgress.Work work) {
        var portions = new CensusPortions(importId, work, portion -> add(partnership, portion));
        try {
            var counted = new CountingStream(file, work::read);
            var outcome = new CensusReader().read(counted, CensusLimits.USUAL, portions);
            if (outcome instanceof CensusRead) {
                portions.finish();
            } else {
                imports.discard(importId);
            }
            return new Staged(outcome, portions.rejected());
        } catch (IOException unfetched) {
            imports.discard(importId);
            return new Staged(new CensusRefused(1, "The file did not arrive whole. Send it again."), 0);
        } catch (CensusPortions.Cancelled cancelled) {
            imports.discard(importId);
            return new Staged(null, 0);
        }
    }

    /** Compares all that is staged with what is held now, and answers how many rows compare otherwise than before. */
    public int compareAgain(PartnershipId partnership, long importId) {
        var moved = new AtomicInteger();
        rows.childrenOf(importId, some -> moved.addAndGet(compareChildren(partnership, some)));
        rows.conferencesOf(importId, some -> moved.addAndGet(compareConferences(partnership, some)));
        return moved.get();
    }

    private void add(PartnershipId partnership, CensusPortions.Portion portion) {
        compareChildren(partnership, portion.children());
        compareConferences(partnership, portion.conferences());
        var all = new ArrayList<Object>(portion.children());
        all.addAll(portion.conferences());
        all.addAll(portion.rejections());
        rows.addAll(all);
        rows.writeAndForget();
    }

    private int compareChildren(PartnershipId partnership, List<StagedChild> some) {
        var held = children.findable(
                partnership, some.stream().map(StagedChild::reference).toList());
        return (int) some.stream()
                .filter(child -> child.compare(held.get(child.reference())))
                .count();
    }

    private int compareConferences(PartnershipId partnership, List<StagedConference> some) {
        var held = conferences.held(
                partnership, some.stream().map(StagedConference::censusKey).toList());
        return (int) some.stream()
                .filter(conference -> conference.compare(held.get(conference.censusKey())))
                .count();
    }
}
