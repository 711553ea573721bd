package org.reconvene.interchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.boundary.CensusConferences;
import org.reconvene.interchange.ImportVerdict;
import org.reconvene.interchange.model.StagedConference;
import org.reconvene.interchange.store.StagedRows;
import org.reconvene.people.PartnershipId;

/** Writes what was staged and confirmed into the register, portion by portion in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of the census desk’s act, which is decided and recorded there")
public class CensusWriting {

    @Inject
    StagedRows rows;

    @Inject
    ChildRegister children;

    @Inject
    CensusConferences conferences;

    /** Writes the new and the changed; the children first, as their conferences name them. */
    public void write(PartnershipId partnership, long importId, CensusProgress.Work work) {
        var done = new AtomicInteger();
        rows.childrenOf(importId, some -> {
            children.keepAll(
                    partnership,
                    some.stream()
                            .filter(child -> child.change().verdict() != ImportVerdict.UNCHANGED)
                            .map(child -> child.command(partnership))
                            .toList());
            work.done(done.addAndGet(some.size()));
        });
        rows.conferencesOf(importId, some -> write(partnership, some));
    }

    private void write(PartnershipId partnership, List<StagedConference> some) {
        var moved = some.stream()
                .filter(conference -> conference.change().verdict() != ImportVerdict.UNCHANGED)
                .toList();
        var named = children.viewsByReference(
                partnership,
                moved.stream().map(StagedConference::child).distinct().toList());
        conferences.keepAll(
                partnership,
                moved.stream()
                        .map(conference -> conference.command(Objects.requireNonNull(named.get(conference.child()))
                                .id()))
                        .toList());
    }
}
