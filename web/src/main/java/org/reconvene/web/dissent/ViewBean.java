package org.reconvene.web.dissent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.work.TimelineView;
import org.reconvene.work.boundary.WorkDesk;

/** One dissent: its wordings, what it is about and how far it has come; the dissenter confirms it here. */
@Named("dissentViewBean")
@RequestScoped
public class ViewBean {

    @Inject
    DissentDesk desk;

    @Inject
    WorkDesk work;

    @Inject
    Errors errors;

    private @Nullable DissentView dissent;
    private @Nullable TimelineView timeline;

    public void load() {
        getDissent();
    }

    /** The dissenter says that the wording is theirs. */
    public @Nullable String confirm() {
        return errors.answer(
                desk.confirm(Address.reference("ref")),
                reference -> "/dissent/view.xhtml?faces-redirect=true&ref=" + reference);
    }

    public DissentView getDissent() {
        if (dissent == null) {
            dissent = NotShown.unless(desk.open(Address.reference("ref")));
        }
        return dissent;
    }

    /** What was done about it so far, and what is due. */
    public TimelineView getTimeline() {
        if (timeline == null) {
            timeline = NotShown.unless(work.timeline(getDissent().reference()));
        }
        return timeline;
    }

    /** The children it is about, with what was decided for each. */
    public String getAbout() {
        return getDissent().children().stream().map(row -> row.child().name()).collect(Collectors.joining(", "));
    }
}
