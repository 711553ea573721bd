package org.reconvene.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;
import org.reconvene.web.signin.ProofBean;

/** The cases that are due, and the certificates of those that went. */
@Named
@RequestScoped
public class DisposalsBean {

    @EJB
    DisposalDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    @Inject
    Times times;

    private List<DueCase> due = List.of();
    private List<Certificate> certificates = List.of();
    private List<String> chosen = List.of();
    private @Nullable String confirmed;

    @PostConstruct
    void read() {
        due = NotShown.unless(desk.due());
        certificates = NotShown.unless(desk.certificates());
    }

    /** Disposes of those that were chosen. */
    public @Nullable String dispose() {
        return errors.answer(
                desk.dispose(Set.copyOf(chosen), Objects.requireNonNullElse(confirmed, ""), proof.proof()),
                done -> "/records/disposals.xhtml?faces-redirect=true&done="
                        + done.references().size()
                        + (done.left().isEmpty() ? "" : "&left=true"));
    }

    public List<DueCase> getDue() {
        return due;
    }

    public List<Choice> getChoices() {
        return due.stream()
                .map(each -> Choice.of(
                        each.reference(),
                        each.reference(),
                        each.kind().words() + ", ended on " + times.day(each.endedOn()) + ", due since "
                                + times.day(each.dueSince())))
                .toList();
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public @Nullable String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable String confirmed) {
        this.confirmed = confirmed;
    }
}
