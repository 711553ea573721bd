package org.reconvene.web.dissent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** One dissent: its wordings, what it is about and how far it has come; the dissenter confirms it here. */
@Named("dissentViewBean")
@RequestScoped
public class ViewBean {

    @Inject
    DissentDesk desk;

    @Inject
    Errors errors;

    private @Nullable String ref;
    private @Nullable DissentView dissent;

    public void load() {
        dissent = NotShown.unless(desk.open(NotShown.unlessReference(ref)));
    }

    /** The dissenter says that the wording is theirs. */
    public @Nullable String confirm() {
        return errors.answer(
                desk.confirm(NotShown.unlessReference(ref)),
                reference -> "/dissent/view.xhtml?faces-redirect=true&ref=" + reference);
    }

    public DissentView getDissent() {
        return Objects.requireNonNull(dissent);
    }

    /** The children it is about, with what was decided for each. */
    public String getAbout() {
        return getDissent().children().stream().map(row -> row.child().name()).collect(Collectors.joining(", "));
    }

    /** The decision for a child as a sentence’s part. */
    public String decided(ChildDecisionView row) {
        return row.child().name() + ": " + row.decisionWords();
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref;
    }
}
