package org.reconvene.web.records;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.seal.BundleView;
import org.reconvene.seal.MakeBundle;
import org.reconvene.seal.boundary.BundleDesk;
import org.reconvene.web.page.Errors;

/** Has the bundle of a case made and sends it. */
@Named("recordBundle")
@RequestScoped
public class BundleBean {

    @EJB
    BundleDesk desk;

    @Inject
    Errors errors;

    private @Nullable String reference;
    private @Nullable String purpose;

    /** Makes the bundle of the case that was named; the answer is the file. */
    public void make() throws IOException {
        var made = desk.make(new MakeBundle(
                Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT),
                Objects.requireNonNullElse(purpose, "")));
        if (made instanceof Outcome.Done<BundleView> done) {
            send(done.value());
        } else {
            errors.answer(made, seen -> "", field -> field.equals("purpose") ? field : "bundled");
        }
    }

    private static void send(BundleView bundle) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        try {
            answer.responseReset();
            answer.setResponseContentType("application/zip");
            answer.setResponseHeader("Content-Length", Long.toString(Files.size(bundle.file())));
            // The name is made of the reference, so nothing in it needs to be written otherwise.
            answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + bundle.name() + "\"");
            answer.setResponseHeader("Cache-Control", "no-store");
            Files.copy(bundle.file(), answer.getResponseOutputStream());
            faces.responseComplete();
        } finally {
            Files.delete(bundle.file());
        }
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }
}
