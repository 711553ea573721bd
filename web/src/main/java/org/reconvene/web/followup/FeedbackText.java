package org.reconvene.web.followup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.SendFeedback;

/** One of the two feedbacks as it is written: its own form, its own draft. */
public final class FeedbackText {

    private final FeedbackReader reader;
    private final Typed typed;
    private final String reference;
    private @Nullable String text;
    private @Nullable String nextSteps;

    FeedbackText(FeedbackReader reader, Typed typed, String reference) {
        this.reader = reader;
        this.typed = typed;
        this.reference = reference;
    }

    /** The id of the form, and the beginning of the ids of its fields. */
    public String getForm() {
        return reader == FeedbackReader.CHAIR ? "to-chair" : "to-dissenter";
    }

    /** Under which name the draft is kept. */
    public String getDraft() {
        return "learning/" + getForm();
    }

    SendFeedback command() {
        return new SendFeedback(
                reference,
                reader,
                Objects.requireNonNullElse(getText(), ""),
                Objects.requireNonNullElse(getNextSteps(), ""));
    }

    /** The page’s field for a field of the command. */
    String field(String ofCommand) {
        return "nextSteps".equals(ofCommand) ? getForm() + "-next" : getForm() + "-text";
    }

    public @Nullable String getText() {
        return Typed.isSent(getForm()) ? text : typed.text(getDraft(), reference, getForm() + "-text", null);
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getNextSteps() {
        return Typed.isSent(getForm()) ? nextSteps : typed.text(getDraft(), reference, getForm() + "-next", null);
    }

    public void setNextSteps(@Nullable String nextSteps) {
        this.nextSteps = nextSteps;
    }
}
