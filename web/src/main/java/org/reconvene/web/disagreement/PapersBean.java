package org.reconvene.web.disagreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.Papers;

/** The documents of a disagreement, each where it belongs. */
@Named("disagreementPapers")
@RequestScoped
public class PapersBean {

    @Inject
    Papers papers;

    @Inject
    ViewBean page;

    private @Nullable List<PaperView> all;

    public boolean isAny() {
        return !all().isEmpty();
    }

    /** Those that belong to no one entry. */
    public List<PaperView> getOfTheCase() {
        return all().stream().filter(paper -> paper.entry() == null).toList();
    }

    /** Those that belong to what was written. */
    public List<PaperView> of(long entry) {
        return all().stream()
                .filter(paper -> Objects.equals(paper.entry(), entry))
                .toList();
    }

    private List<PaperView> all() {
        if (all == null) {
            all = papers.of(new CaseKey(page.getView().reference()));
        }
        return all;
    }
}
