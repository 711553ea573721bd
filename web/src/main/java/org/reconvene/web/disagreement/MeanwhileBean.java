package org.reconvene.web.disagreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TurnView;
import org.reconvene.procedure.Recorded;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.NotShown;

/** Somebody else was quicker to end a step: what they decided, beside what the reader wrote, which is kept. */
@Named("meanwhileBean")
@RequestScoped
public class MeanwhileBean {

    @Inject
    ViewBean page;

    @Inject
    Draft draft;

    @Inject
    HttpServletRequest request;

    private @Nullable TurnView turn;

    /** Finds the step as it ended, and what the reader wrote. */
    public void load() {
        var asked = request.getParameter("step");
        turn = page.getView().turns().stream()
                .filter(each -> each.step().key().equals(asked) && !each.open())
                .max(Comparator.comparing(TurnView::startedAt))
                .orElseThrow(() -> new NotShown("This step has not ended. The page of the case shows how it stands."));
        draft.open(ActBean.FORM, page.getView().reference());
    }

    /** Forgets what the reader wrote; what was decided is on the page of the case. */
    public String forget() {
        draft.discard(ActBean.FORM, page.getView().reference());
        return ViewBean.page(page.getView().reference());
    }

    public @Nullable TurnView getTurn() {
        return turn;
    }

    /** What was written since the step began. */
    public List<EntryView> getTheirs() {
        var ended = turn;
        return ended == null
                ? List.of()
                : page.getView().entries().stream()
                        .filter(entry -> !entry.writtenAt().isBefore(ended.startedAt()))
                        .toList();
    }

    /** What the reader wrote and could not send any more. */
    public List<Own> getMine() {
        return Arrays.stream(Recorded.values())
                .map(item -> new Own(
                        item, Meanwhile.field(item), Objects.requireNonNullElse(draft.text(Meanwhile.field(item)), "")))
                .filter(own -> !own.text().isBlank())
                .toList();
    }

    /** One field with what was written in it. */
    public record Own(Recorded item, String field, String text) {}
}
