package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.web.page.Errors;

/** The coordinator proposes a change of policy or procedure. */
@Named("policyChangeBean")
@RequestScoped
public class ChangeBean {

    static final String FORM = "learning/change";

    @Inject
    LearningDesk desk;

    @Inject
    OpenLearning learning;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    private @Nullable String text;
    private @Nullable String addressedTo;

    public @Nullable String propose() {
        var reference = learning.reference();
        var command = new ProposeChange(
                reference, Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(addressedTo, ""));
        return errors.answer(
                desk.proposeChange(command),
                number -> {
                    typed.discard(FORM, reference);
                    return learning.page("change");
                },
                field -> "text".equals(field) ? "changeText" : field);
    }

    public @Nullable Instant getSavedAt() {
        return typed.savedAt(FORM, learning.reference());
    }

    public @Nullable String getText() {
        return Typed.isSent("change") ? text : typed.text(FORM, learning.reference(), "changeText", null);
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getAddressedTo() {
        return Typed.isSent("change") ? addressedTo : typed.text(FORM, learning.reference(), "addressedTo", null);
    }

    public void setAddressedTo(@Nullable String addressedTo) {
        this.addressedTo = addressedTo;
    }
}
