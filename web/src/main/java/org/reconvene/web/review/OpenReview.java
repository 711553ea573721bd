package org.reconvene.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.ReviewStatus;
import org.reconvene.dissent.ReviewView;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.Papers;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.NotShown;

/** The review that a page is about, read once a request, with the papers that lie on its conference. */
@Named
@RequestScoped
public class OpenReview {

    @Inject
    SeniorManagersDesk desk;

    @Inject
    Papers papers;

    private @Nullable ReviewView view;
    private @Nullable List<PaperView> shelf;

    public void load() {
        getView();
    }

    String reference() {
        return Address.reference("ref");
    }

    public ReviewView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(reference()));
        }
        return view;
    }

    public DissentView getDissent() {
        return getView().dissent();
    }

    public List<PaperView> getShelf() {
        if (shelf == null) {
            shelf = papers.of(new CaseKey(getDissent().conference()));
        }
        return shelf;
    }

    public boolean isDecided() {
        return getView().status() == ReviewStatus.DECIDED;
    }

    /** Whether the reader can decide now: the talk with the chair is recorded, and nobody has decided. */
    public boolean isReady() {
        return getView().reviewerIsMe() && getView().status() == ReviewStatus.LIAISON_RECORDED;
    }
}
