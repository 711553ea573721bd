package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.Overtaken;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.web.disagreement.ViewBean;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** Says what came before the answer to a request, which ends with it. */
@Named("requestOvertaken")
@RequestScoped
public class OvertakenBean {

    @EJB
    DecidingDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String by;
    private @Nullable String words;

    public @Nullable String overtake() {
        return errors.answer(
                desk.overtake(
                        page.getView().reference(),
                        by == null || by.isEmpty() ? null : Overtaken.valueOf(by),
                        Objects.requireNonNullElse(words, "")),
                reference -> "/disagreement/view.xhtml?faces-redirect=true&ref=" + reference);
    }

    public List<Choice> getEvents() {
        return Arrays.stream(Overtaken.values())
                .map(event -> Choice.of(event.name(), event.words()))
                .toList();
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
