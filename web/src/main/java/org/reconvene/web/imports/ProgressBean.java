package org.reconvene.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.ImportProgressView;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.interchange.boundary.CensusUploads;
import org.reconvene.web.page.Errors;

/** Says how far an import has come, anew every two seconds until there is something to look at. */
@Named("censusProgress")
@RequestScoped
public class ProgressBean {

    private static final String SECONDS = "2";

    @EJB
    CensusUploads uploads;

    @EJB
    CensusDesk desk;

    @Inject
    Errors errors;

    private long number;
    private @Nullable ImportProgressView view;

    /** Shows how far the work has come, or goes on to the preview when nothing is being done any more. */
    public @Nullable String look() {
        view = uploads.progressOf(number).orElse(null);
        if (view == null) {
            return "/imports/preview.xhtml?faces-redirect=true&import=" + number;
        }
        if (view.failure() == null) {
            // A header and no script, so that the page goes on by itself in every browser.
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", SECONDS);
        }
        return null;
    }

    public @Nullable String cancel() {
        return errors.answer(
                desk.cancel(number), stopped -> "/imports/progress.xhtml?faces-redirect=true&import=" + stopped);
    }

    /** How far the work has come; null only before {@link #look}. */
    public @Nullable ImportProgressView getView() {
        return view;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
