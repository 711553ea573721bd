package org.reconvene.web.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.oversight.GlassView;
import org.reconvene.oversight.ReviewGlass;
import org.reconvene.oversight.boundary.GlassDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Says whether it was right that somebody opened a case without a part in it. */
@Named
@RequestScoped
public class GlassSayBean {

    @EJB
    GlassDesk desk;

    @Inject
    Errors errors;

    @Inject
    ExternalContext external;

    private @Nullable GlassView glass;
    private @Nullable String justified;
    private @Nullable String words;

    public void load() {
        var asked = external.getRequestParameterMap().get("glass");
        if (asked == null || !asked.matches("[0-9]{1,18}")) {
            throw new NotShown("There is no such review.");
        }
        glass = NotShown.unless(desk.one(Long.parseLong(asked)));
    }

    /** Records the review. */
    public @Nullable String say() {
        return errors.answer(
                desk.review(new ReviewGlass(
                        getGlass().id(),
                        "true".equals(justified) ? Boolean.TRUE : "false".equals(justified) ? Boolean.FALSE : null,
                        Objects.requireNonNullElse(words, ""))),
                reference -> "/oversight/glass-review.xhtml?faces-redirect=true&done=true");
    }

    public GlassView getGlass() {
        return Objects.requireNonNull(glass);
    }

    public List<Choice> getAnswers() {
        return List.of(Choice.of("true", "Yes, it was right"), Choice.of("false", "No, it was not"));
    }

    public @Nullable String getJustified() {
        return justified;
    }

    public void setJustified(@Nullable String justified) {
        this.justified = justified;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
