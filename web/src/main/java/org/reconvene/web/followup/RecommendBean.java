package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** The coordinator records a recommendation: what, who owns it, by which day. */
@Named
@RequestScoped
public class RecommendBean {

    static final String FORM = "learning/recommend";

    @Inject
    LearningDesk desk;

    @Inject
    OpenLearning learning;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    private @Nullable String text;
    private @Nullable String owner;
    private @Nullable DateBoxes due;

    public @Nullable String recommend() {
        var reference = learning.reference();
        var boxes = getDue();
        // An empty day is asked for by the desk; what cannot be a day is told here, and nothing is recorded.
        var day = boxes.isEmpty() ? null : boxes.date("due", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.recommend(command(reference, day)),
                number -> {
                    typed.discard(FORM, reference);
                    return learning.page("recommendation");
                },
                RecommendBean::field);
    }

    private Recommend command(String reference, @Nullable LocalDate day) {
        var person = owner == null ? null : new PersonId(Long.parseLong(owner));
        return new Recommend(reference, Objects.requireNonNullElse(text, ""), person, day);
    }

    private static String field(String ofCommand) {
        return switch (ofCommand) {
            case "text" -> "recommendation";
            case "dueOn" -> "due";
            default -> ofCommand;
        };
    }

    public @Nullable Instant getSavedAt() {
        return typed.savedAt(FORM, learning.reference());
    }

    public @Nullable String getText() {
        return Typed.isSent("recommend") ? text : kept("recommendation");
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return Typed.isSent("recommend") ? owner : kept("owner");
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public DateBoxes getDue() {
        if (due == null) {
            due = new DateBoxes();
            if (!Typed.isSent("recommend")) {
                due.setDay(kept("due"));
                due.setMonth(kept("due-month"));
                due.setYear(kept("due-year"));
            }
        }
        return due;
    }

    private @Nullable String kept(String field) {
        return typed.text(FORM, learning.reference(), field, null);
    }
}
