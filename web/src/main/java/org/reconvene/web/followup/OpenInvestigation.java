package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.InvestigationView;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;

/** The investigation that a page is about, read once a request, and whose turn it is. */
@Named
@RequestScoped
public class OpenInvestigation {

    @Inject
    InvestigationDesk desk;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private @Nullable InvestigationView view;

    /** Opens it, or says why it is not shown. */
    public void load() {
        getView();
    }

    public InvestigationView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(reference()));
        }
        return view;
    }

    /** Whether the reader writes the report now. */
    public boolean isToReport() {
        return getView().status() == InvestigationStatus.ASKED && getView().investigatorIsMe();
    }

    /** Whether the reader reviews the report now. */
    public boolean isToReview() {
        return getView().status() == InvestigationStatus.REPORTED && getView().headIsMe();
    }

    /** Whether the reader may name who investigates. */
    public boolean isToNameInvestigator() {
        return isNaming() && getView().status() == InvestigationStatus.ASKED;
    }

    /** Whether the reader may name who reviews the report. */
    public boolean isToNameHead() {
        return isToNameInvestigator() || (isNaming() && getView().status() == InvestigationStatus.REPORTED);
    }

    private boolean isNaming() {
        return getView().headIsMe() || reader.getPerson().is(Role.GROUP_COORDINATOR);
    }

    /** Whose turn it is; null where nobody is named, or it is closed. */
    public @Nullable PersonView getTurn() {
        return switch (getView().status()) {
            case ASKED -> getView().investigator();
            case REPORTED -> getView().head();
            case REVIEWED, CLOSED -> null;
        };
    }

    public List<Choice> getInvestigators() {
        return choices(getView().canInvestigate());
    }

    public List<Choice> getHeads() {
        return choices(getView().canReview());
    }

    private static List<Choice> choices(List<PersonView> people) {
        return people.stream()
                .map(person -> Choice.of(Long.toString(person.id().value()), person.name() + ", " + person.title()))
                .toList();
    }

    /** The page of this investigation, which says what was just done. */
    String page(String done) {
        return "/follow-up/investigation.xhtml?faces-redirect=true&ref=" + reference() + "&done=" + done;
    }

    String reference() {
        return NotShown.unlessReference(request.getParameter("ref"));
    }
}
