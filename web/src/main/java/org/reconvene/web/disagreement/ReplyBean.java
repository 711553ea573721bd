package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** One's own wording beside what the other side wrote. */
@Named("replyBean")
@RequestScoped
public class ReplyBean {

    @EJB
    DisagreementDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String words;

    /** The entry that the address names. */
    public EntryView getEntry() {
        return page.getView().entries().stream()
                .filter(entry -> Long.toString(entry.id()).equals(request.getParameter("entry")))
                .filter(EntryView::mayAnswer)
                .findFirst()
                .orElseThrow(() -> new NotShown("This was answered in the meantime, or your own side wrote it."));
    }

    public @Nullable String contest() {
        return errors.answer(
                desk.answer(page.getView().reference(), getEntry().id(), false, Objects.requireNonNullElse(words, "")),
                ViewBean::page);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
