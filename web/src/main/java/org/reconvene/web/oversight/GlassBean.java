package org.reconvene.web.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.oversight.BreakGlass;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.boundary.GlassDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.signin.ProofBean;

/** Opens a case without a part in it. */
@Named
@RequestScoped
public class GlassBean {

    @EJB
    GlassDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    @Inject
    ExternalContext external;

    private @Nullable String reference;
    private @Nullable String reason;

    /** Opens it and tells whoever answers for it. */
    public @Nullable String open() {
        var key = Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT);
        return errors.answer(
                desk.breakGlass(new BreakGlass(key, Objects.requireNonNullElse(reason, ""), proof.proof())),
                kind -> page(kind) + "?faces-redirect=true&ref=" + key);
    }

    private static String page(CaseKind kind) {
        return switch (kind) {
            case DISAGREEMENT -> "/disagreement/view.xhtml";
            case CONFERENCE -> "/conference/view.xhtml";
            case DISSENT -> "/dissent/view.xhtml";
        };
    }

    /** What was typed, else the case from whose page the reader comes. */
    public @Nullable String getReference() {
        return reference == null ? external.getRequestParameterMap().get("ref") : reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
