package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Outcome;
import org.reconvene.procedure.Recorded;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.SeeInstead;

/** A step being taken: what the procedure asks to have written down, and how it ends. */
@Named("stepBean")
@RequestScoped
public class ActBean {

    static final String FORM = "disagreement/act";

    @EJB
    DisagreementDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Meanwhile meanwhile;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private @Nullable String ending;
    private @Nullable TurnView turn;

    /** Finds the step that is open for the reader, and what was kept of it. */
    public void load() {
        getTurn();
        draft.open(FORM, page.getView().reference());
        fields().forEach(item -> {
            var field = field(item);
            var sent = request.getParameter(field);
            texts.put(field, sent == null ? draft.text(field) : sent);
        });
        if (ending == null) {
            ending = draft.text("ending");
        }
    }

    /** Ends the step; what follows begins at once. */
    public @Nullable String take() {
        return gone(errors.answer(
                desk.take(new TakeStep(
                        page.getView().reference(), getTurn().step().key(), chosen(), written())),
                ViewBean::page));
    }

    /** What was typed, item by item. */
    public Map<Recorded, String> written() {
        var written = new EnumMap<Recorded, String>(Recorded.class);
        fields().forEach(item -> written.put(item, Objects.requireNonNullElse(texts.get(field(item)), "")));
        return written;
    }

    /** Forgets the draft once the page is left for another; where somebody else was quicker, goes where both stand. */
    public @Nullable String gone(@Nullable String address) {
        if (address != null) {
            draft.discard(FORM, page.getView().reference());
            return address;
        }
        var instead = meanwhile.page(page.getView().reference());
        return instead == null ? null : instead + "&faces-redirect=true";
    }

    /** Why the step cannot be taken now; whoever was writing in it is sent to where both answers stand. */
    public RuntimeException notNow(String why) {
        var instead = FacesContext.getCurrentInstance().isPostback()
                ? meanwhile.page(page.getView().reference())
                : null;
        return instead == null ? new NotShown(why) : new SeeInstead(instead);
    }

    public @Nullable Ending chosen() {
        return ending == null || ending.isEmpty() ? null : Ending.valueOf(ending);
    }

    public TurnView getTurn() {
        if (turn == null) {
            var asked = request.getParameter("step");
            turn = page.getView().openTurns().stream()
                    .filter(open -> open.step().key().equals(asked))
                    .filter(open -> open.mine() || open.waiting())
                    .findFirst()
                    .orElseThrow(() ->
                            notNow("This step was ended in the meantime, or it is somebody else’s turn. The page of"
                                    + " the case shows how it stands."));
        }
        return turn;
    }

    /** What the procedure asks to have written down in this step. */
    public List<Recorded> getItems() {
        return getTurn().mine() ? getTurn().toWrite() : List.of();
    }

    /** What is written where both sides agree. */
    public List<Recorded> getAgreement() {
        return getTurn().mine() ? getTurn().inAgreement() : List.of();
    }

    private List<Recorded> fields() {
        return Stream.concat(getItems().stream(), getAgreement().stream()).toList();
    }

    /** How the step can end for the reader; a request for a conference is answered on its own page (SUS-8). */
    public List<Choice> getEndings() {
        return endings(ending -> ending != Ending.CONVENED && ending != Ending.NOT_CONVENED);
    }

    /** Those of them that are offered; whoever waits can only say that no answer came. */
    public List<Choice> endings(Predicate<Ending> offered) {
        return getTurn().step().outcomes().stream()
                .filter(outcome -> outcome.when() == Ending.NO_ANSWER
                        ? getTurn().waiting()
                        : getTurn().mine())
                .filter(outcome -> offered.test(outcome.when()))
                .map(this::choice)
                .toList();
    }

    private Choice choice(Outcome outcome) {
        return Choice.withConsequence(outcome.when().name(), outcome.says(), follows(outcome));
    }

    private String follows(Outcome outcome) {
        if (getTurn().waitsToBeConfirmed(outcome.when())) {
            return "The other side is asked to confirm it; then it ends.";
        }
        if (outcome.ends()) {
            return "It ends with this.";
        }
        var route = page.getView().route();
        return outcome.then().stream()
                .map(key -> route.step(key).orElseThrow())
                .map(step -> "Stage " + route.stageOf(step) + " follows at once: "
                        + route.stages().get(route.stageOf(step) - 1).name() + ".")
                .findFirst()
                .orElse("");
    }

    /** The id of the field in which an item is written. */
    public String field(Recorded item) {
        return Meanwhile.field(item);
    }

    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public @Nullable String getEnding() {
        return ending;
    }

    public void setEnding(@Nullable String ending) {
        this.ending = ending;
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }
}
