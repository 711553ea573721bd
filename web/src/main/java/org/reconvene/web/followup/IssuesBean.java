package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.ThemeTick;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** The coordinator records the key issues and ticks the themes. */
@Named
@RequestScoped
public class IssuesBean {

    static final String FORM = "learning/issues";

    @Inject
    LearningDesk desk;

    @Inject
    OpenLearning learning;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    private @Nullable String keyIssues;
    private @Nullable List<String> themes;

    public @Nullable String record() {
        var reference = learning.reference();
        var ticked = getThemes().stream().map(Long::valueOf).collect(Collectors.toSet());
        return errors.answer(
                desk.recordIssues(new RecordIssues(reference, Objects.requireNonNullElse(keyIssues, ""), ticked)),
                done -> {
                    typed.discard(FORM, reference);
                    return learning.page("issues");
                });
    }

    public List<Choice> getChoices() {
        return learning.getView().themes().stream()
                .map(theme -> Choice.of(Long.toString(theme.id()), theme.name()))
                .toList();
    }

    public @Nullable Instant getSavedAt() {
        return typed.savedAt(FORM, learning.reference());
    }

    public @Nullable String getKeyIssues() {
        return Typed.isSent("issues")
                ? keyIssues
                : typed.text(
                        FORM,
                        learning.reference(),
                        "keyIssues",
                        learning.getView().keyIssues());
    }

    public void setKeyIssues(@Nullable String keyIssues) {
        this.keyIssues = keyIssues;
    }

    public List<String> getThemes() {
        if (themes != null) {
            return themes;
        }
        var ticked = learning.getView().themes().stream()
                .filter(ThemeTick::ticked)
                .map(theme -> Long.toString(theme.id()))
                .toList();
        return typed.many(FORM, learning.reference(), "themes", ticked);
    }

    public void setThemes(@Nullable List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }
}
