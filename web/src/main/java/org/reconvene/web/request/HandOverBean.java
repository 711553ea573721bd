package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.HandOver;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** Hands the requests that wait for the reader over to a deputy, a page of them at a time. */
@Named("requestHandOver")
@RequestScoped
public class HandOverBean {

    @EJB
    DecidingDesk desk;

    @Inject
    DeskBean waiting;

    @Inject
    Times times;

    @Inject
    Errors errors;

    private List<String> references = List.of();
    private @Nullable String deputy;

    public @Nullable String handOver() {
        return errors.answer(
                desk.handOver(new HandOver(references, Staff.person(deputy))),
                handed -> "/request/desk.xhtml?faces-redirect=true&handed=" + handed);
    }

    /** What waits, each with what is asked of the deputy and by when. */
    public List<Choice> getWaiting() {
        return waiting.getPage().lines().stream()
                .map(line -> Choice.of(
                        line.reference(),
                        line.reference() + ": " + line.waits(),
                        (line.askedBy() == null ? "" : line.askedBy() + ". ") + times.dueInTable(line.dueAt())))
                .toList();
    }

    /** Managers of the reader's own agency. */
    public List<Choice> getDeputies() {
        return NotShown.unless(desk.deputies()).stream()
                .map(each -> Choice.of(Staff.value(each.id()), each.name() + ", " + each.title()))
                .toList();
    }

    public List<String> getReferences() {
        return references;
    }

    public void setReferences(@Nullable List<String> references) {
        this.references = references == null ? List.of() : references;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }
}
