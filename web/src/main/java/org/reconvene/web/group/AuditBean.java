package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AuditView;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.dissentsgroup.boundary.AuditDesk;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.Papers;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** An independent review: written, looked through, sent once; the others’ open afterwards (SUR-13, SUR-15). */
@Named("auditBean")
@RequestScoped
public class AuditBean {

    private static final String FORM = "group/audit";

    @Inject
    AuditDesk desk;

    @Inject
    Papers papers;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private @Nullable AuditView view;
    private @Nullable AuditForm form;
    private @Nullable List<PaperView> shelf;

    @PostConstruct
    void read() {
        var opened = NotShown.unless(desk.open(Address.dissent()));
        view = opened;
        draft.open(FORM, opened.reference());
        form = new AuditForm(opened, draft);
    }

    /** Keeps what was typed and shows it for a last look; nothing is sent yet. */
    public @Nullable String check() {
        var reference = getView().reference();
        draft.keep(FORM, reference, form().kept());
        return errors.answer(
                desk.check(getCommand()), ready -> "/group/audit-check.xhtml?faces-redirect=true&ref=" + reference);
    }

    /** Sends the review as it stands on the page of the last look. */
    public @Nullable String send() {
        return errors.answer(
                desk.send(getCommand()),
                sent -> {
                    draft.discard(FORM, sent);
                    return "/group/audit.xhtml?faces-redirect=true&sent=true&ref=" + sent;
                },
                field -> "send");
    }

    public AuditView getView() {
        return Objects.requireNonNull(view);
    }

    /** The review as it would be sent now. */
    public SendAudit getCommand() {
        return form().command();
    }

    public List<AuditRow> getRows() {
        return form().rows();
    }

    public Map<String, @Nullable String> getTyped() {
        return form().typed();
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }

    public List<PaperView> getShelf() {
        if (shelf == null) {
            shelf = papers.of(new CaseKey(getView().conference()));
        }
        return shelf;
    }

    public List<Choice> getQualities() {
        return Arrays.stream(ReportQuality.values())
                .map(quality -> Choice.of(quality.name(), quality.words()))
                .toList();
    }

    public List<Choice> getNatures() {
        return Arrays.stream(NatureOfDissent.values())
                .map(nature -> Choice.of(nature.name(), nature.words()))
                .toList();
    }

    public List<Choice> getOpinions() {
        return Arrays.stream(ReviewersOpinion.values())
                .map(opinion -> opinion == ReviewersOpinion.CANNOT_SAY
                        ? Choice.withConsequence(opinion.name(), opinion.words(), "You are asked what is missing.")
                        : Choice.of(opinion.name(), opinion.words()))
                .toList();
    }

    private AuditForm form() {
        return Objects.requireNonNull(form);
    }
}
