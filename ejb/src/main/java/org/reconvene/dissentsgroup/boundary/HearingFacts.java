package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.HearingView;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.MeetingViews;

/** Tells other desks, inside their transaction, where a dissent stands before the Group. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class HearingFacts {

    @Inject
    Hearings hearings;

    @Inject
    MeetingViews views;

    /** The hearing of that dissent; empty where it is on no docket. */
    public Optional<HearingView> of(String dissent) {
        return hearings.find(dissent).map(views::hearing);
    }
}
