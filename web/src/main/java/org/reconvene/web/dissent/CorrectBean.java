package org.reconvene.web.dissent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.AmendWording;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** The dissenter corrects the wording; the one before is kept. */
@Named
@RequestScoped
public class CorrectBean {

    private static final String FORM = "dissent/correct";

    @Inject
    DissentDesk desk;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private @Nullable DissentView dissent;
    private @Nullable String words;
    private @Nullable String why;

    /** Opens the dissent for whoever may correct it, with what they had typed before. */
    public void load() {
        var opened = getDissent();
        if (!opened.dissenterIsMe()) {
            throw new NotShown("Only " + opened.dissenter().name() + " can confirm or correct this wording.");
        }
        draft.open(FORM, opened.reference());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            words = draft.textOr("words", opened.wording().text());
            why = draft.text("why");
        }
    }

    /** Keeps the corrected wording as the one that stands. */
    public @Nullable String correct() {
        var reference = Address.reference("ref");
        var command =
                new AmendWording(reference, Objects.requireNonNullElse(words, ""), Objects.requireNonNullElse(why, ""));
        return errors.answer(desk.amend(command), done -> {
            draft.discard(FORM, reference);
            return "/dissent/view.xhtml?faces-redirect=true&ref=" + done;
        });
    }

    public DissentView getDissent() {
        if (dissent == null) {
            dissent = NotShown.unless(desk.open(Address.reference("ref")));
        }
        return dissent;
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
