package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.LearnedFromView;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningKind;
import org.reconvene.learning.RecordLearning;
import org.reconvene.learning.boundary.DisagreementLearningDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** What was learned from a disagreement, and a form for more. */
@Named("learnedBean")
@RequestScoped
public class LearningBean {

    @EJB
    DisagreementLearningDesk desk;

    @Inject
    Errors errors;

    private final DateBoxes due = new DateBoxes();
    private @Nullable LearnedFromView view;
    private @Nullable String kind;
    private @Nullable String circle;
    private @Nullable String learned;
    private @Nullable String change;
    private @Nullable String owner;

    public LearnedFromView getView() {
        if (view == null) {
            view = NotShown.unless(desk.from(Address.reference("ref")));
        }
        return view;
    }

    public @Nullable String record() {
        var reference = Address.reference("ref");
        var day = due.isEmpty() ? null : due.date("dueOn", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.record(new RecordLearning(
                        reference,
                        kind == null || kind.isEmpty() ? null : LearningKind.valueOf(kind),
                        circle == null || circle.isEmpty() ? null : LearningCircle.valueOf(circle),
                        Objects.requireNonNullElse(learned, ""),
                        Objects.requireNonNullElse(change, ""),
                        Staff.person(owner),
                        day)),
                recorded -> "/disagreement/learning.xhtml?faces-redirect=true&recorded=true&ref=" + reference);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(LearningKind.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    public List<Choice> getCircles() {
        return Arrays.stream(LearningCircle.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    public DateBoxes getDue() {
        return due;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getCircle() {
        return circle;
    }

    public void setCircle(@Nullable String circle) {
        this.circle = circle;
    }

    public @Nullable String getLearned() {
        return learned;
    }

    public void setLearned(@Nullable String learned) {
        this.learned = learned;
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }
}
