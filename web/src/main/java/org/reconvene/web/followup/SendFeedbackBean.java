package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.SentFeedbackView;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.web.page.Errors;

/** The coordinator writes the Group’s feedback to the chair and to the dissenter, and sends each once. */
@Named
@RequestScoped
public class SendFeedbackBean {

    @Inject
    LearningDesk desk;

    @Inject
    OpenLearning learning;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    private final Map<FeedbackReader, FeedbackText> texts = new EnumMap<>(FeedbackReader.class);

    public @Nullable String sendToChair() {
        return send(getToChair());
    }

    public @Nullable String sendToDissenter() {
        return send(getToDissenter());
    }

    private @Nullable String send(FeedbackText message) {
        return errors.answer(
                desk.sendFeedback(message.command()),
                reference -> {
                    typed.discard(message.getDraft(), reference);
                    return learning.page("feedback");
                },
                message::field);
    }

    public FeedbackText getToChair() {
        return text(FeedbackReader.CHAIR);
    }

    public FeedbackText getToDissenter() {
        return text(FeedbackReader.DISSENTER);
    }

    /** What was sent to the chair; null until it was. */
    public @Nullable SentFeedbackView getSentToChair() {
        return sent(FeedbackReader.CHAIR);
    }

    /** What was sent to the dissenter; null until it was. */
    public @Nullable SentFeedbackView getSentToDissenter() {
        return sent(FeedbackReader.DISSENTER);
    }

    /** When the draft was last kept; null where it never was. */
    public @Nullable Instant savedAt(FeedbackText message) {
        return typed.savedAt(message.getDraft(), learning.reference());
    }

    private FeedbackText text(FeedbackReader reader) {
        return texts.computeIfAbsent(reader, each -> new FeedbackText(each, typed, learning.reference()));
    }

    private @Nullable SentFeedbackView sent(FeedbackReader reader) {
        return learning.getView().feedback().stream()
                .filter(one -> one.audience() == reader)
                .findFirst()
                .orElse(null);
    }
}
