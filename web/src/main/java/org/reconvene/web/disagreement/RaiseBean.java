package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.escalation.RaisingOptions;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.FieldError;
import org.reconvene.web.page.NotShown;

/** Raising a disagreement, one question a page. Every answer is kept on the server until it is sent. */
@Named("raising")
@RequestScoped
public class RaiseBean {

    private static final String FORM = "disagreement/raise";
    private static final String KEY = "raise";

    @EJB
    RaisingDesk desk;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final Answers answers = new Answers();
    private @Nullable RaisingOptions options;

    /** Takes up what was kept, and over it what this page sent. */
    public void load() {
        getOptions();
        draft.open(FORM, KEY);
        var sent = FacesContext.getCurrentInstance().isPostback();
        for (var field : Question.allFields()) {
            var typed = sent ? request.getParameter(field) : null;
            answers.take(field, typed == null ? draft.text(field) : typed);
        }
    }

    /** Keeps the answers and goes on, or says what this question still needs. */
    public @Nullable String next() {
        keep();
        var question = getQuestion();
        missing(question);
        if (errors.isAny()) {
            return null;
        }
        return question == Question.SUPPORTER
                ? "/disagreement/check.xhtml?faces-redirect=true"
                : "/disagreement/raise.xhtml?faces-redirect=true&q=" + (question.number() + 1);
    }

    /** Sends it, or says what is still missing. */
    public @Nullable String send() {
        var page = errors.answer(
                desk.raise(answers.command(new Errors())),
                reference -> "/disagreement/view.xhtml?faces-redirect=true&sent=true&ref=" + reference);
        if (page != null) {
            draft.discard(FORM, KEY);
        }
        return page;
    }

    private void keep() {
        draft.keep(FORM, KEY, answers.kept());
    }

    /** What the question still needs, in the order of its fields; a date that cannot be read says more than one that is missing. */
    private void missing(Question question) {
        var dates = new Errors();
        var found = new ArrayList<FieldError>();
        var outcome = desk.check(answers.command(dates));
        found.addAll(dates.getNoted());
        if (Objects.requireNonNullElse(answers.getTexts().get("imminent"), "").isEmpty()) {
            found.add(new FieldError("imminent", "Say whether you believe that the child is at imminent risk"));
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            refused.refusals().forEach(refusal -> found.add(new FieldError(refusal.field(), refusal.words())));
        }
        for (var field : question.fields()) {
            found.stream()
                    .filter(error -> field.equals(error.field()))
                    .findFirst()
                    .ifPresent(error -> errors.add(field, error.words()));
        }
    }

    /** The question that the address names. */
    public Question getQuestion() {
        return Question.numbered(Objects.requireNonNullElse(request.getParameter("q"), "1"));
    }

    public List<Question> getQuestions() {
        return List.of(Question.values());
    }

    public Answers getAnswers() {
        return answers;
    }

    /** The answers of the other questions, which the page sends along so that what is kept is always whole. */
    public List<Map.Entry<String, String>> getOthers() {
        return answers.kept().entrySet().stream()
                .filter(answer -> !getQuestion().fields().contains(answer.getKey()))
                .toList();
    }

    /** Every answer, which the last page sends along: sent twice, it says the same twice. */
    public List<Map.Entry<String, String>> getAll() {
        return List.copyOf(answers.kept().entrySet());
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }

    public RaisingOptions getOptions() {
        if (options == null) {
            options = NotShown.unless(desk.options());
        }
        return options;
    }
}
