package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** Ends a disagreement otherwise than by its steps, or takes it up again; only the raiser does. */
@Named("endBean")
@RequestScoped
public class EndBean {

    @EJB
    EndingDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String how;
    private @Nullable String words;

    public @Nullable String end() {
        if (how == null || how.isEmpty()) {
            errors.add("how", "Choose how it ends");
            return null;
        }
        return errors.answer(desk.end(page.getView().reference(), HowItEnded.valueOf(how), typed()), ViewBean::page);
    }

    public @Nullable String reopen() {
        return errors.answer(desk.reopen(page.getView().reference(), typed()), ViewBean::page, field -> "words");
    }

    /** How it can end here. */
    public List<Choice> getWays() {
        return Stream.of(HowItEnded.WITHDRAWN, HowItEnded.OTHER_AGREEMENT)
                .map(way -> Choice.of(way.name(), way.words()))
                .toList();
    }

    private String typed() {
        return Objects.requireNonNullElse(words, "");
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
