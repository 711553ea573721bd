package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.LearningView;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.people.Role;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;

/** What follows from the finding that a page is about, read once a request. */
@Named
@RequestScoped
public class OpenLearning {

    @Inject
    LearningDesk desk;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private @Nullable LearningView view;

    /** Opens it, or says why it is not shown. */
    public void load() {
        getView();
    }

    public LearningView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(reference()));
        }
        return view;
    }

    /** Whether the reader records and sends here; the Group’s members read. */
    public boolean isMine() {
        return reader.getPerson().is(Role.GROUP_COORDINATOR);
    }

    /** The page of this dissent, at that part of it; said to be kept where something was. */
    String page(String kept) {
        return "/follow-up/learning.xhtml?faces-redirect=true&ref=" + reference() + "&kept=" + kept;
    }

    String reference() {
        return NotShown.unlessReference(request.getParameter("ref"));
    }
}
