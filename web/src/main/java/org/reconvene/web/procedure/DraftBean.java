package org.reconvene.web.procedure;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.DraftView;
import org.reconvene.procedure.Mistake;
import org.reconvene.procedure.boundary.ProcedureDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.signin.ProofBean;

/** The next version of the partnership's own procedure, being written by its administrator. */
@Named("procedureDraft")
@ViewScoped
public class DraftBean implements Serializable {

    private static final String PAGE = "/procedures/draft.xhtml?faces-redirect=true";

    @EJB
    transient ProcedureDesk desk;

    @Inject
    transient ProofBean proof;

    @Inject
    transient Errors errors;

    private transient @Nullable DraftView view;
    private @Nullable String text;

    /** Reads the draft, or what one begins with. */
    public void load() {
        text = getView().text();
    }

    public DraftView getView() {
        if (view == null) {
            view = NotShown.unless(desk.draft());
        }
        return view;
    }

    /** Keeps the text with its mistakes, and shows what it would mean. */
    public @Nullable String save() {
        return errors.answer(desk.save(typed()), saved -> PAGE);
    }

    /** Publishes what was saved, where nothing stands in the way; what was typed since is saved instead, to be looked at first. */
    public @Nullable String publish() {
        if (!typed().equals(getView().text())) {
            return errors.answer(desk.save(typed()), saved -> PAGE + "&changed=true");
        }
        return errors.answer(desk.publish(proof.proof()), number -> PAGE + "&published=" + number);
    }

    public @Nullable String discard() {
        return errors.answer(desk.discard(), fresh -> PAGE);
    }

    /** The remedy with its capital letter and full stop. */
    public String sentence(Mistake mistake) {
        var words = mistake.remedy();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    private String typed() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }
}
