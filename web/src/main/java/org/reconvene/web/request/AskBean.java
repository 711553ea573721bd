package org.reconvene.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.RequestMade;
import org.reconvene.request.RequestOptions;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Requests a conference, or joins the request that another agency made for the child (SUS-7, HER-10). */
@Named("requestAsk")
@RequestScoped
public class AskBean {

    private static final String FORM = "request/ask";
    private static final String KEY = "ask";

    @EJB
    RequestDesk desk;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final Asked asked = new Asked();
    private @Nullable RequestOptions options;
    private @Nullable String knownReference;
    private @Nullable String knownBy;

    /** What the page had found is known before its buttons are read. */
    @PostConstruct
    void open() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            knownReference = request.getParameter("known");
            knownBy = request.getParameter("knownBy");
        }
    }

    /** Takes up what was kept, or what this page sent. */
    public void load() {
        getOptions();
        draft.open(FORM, KEY);
        var sent = FacesContext.getCurrentInstance().isPostback();
        Asked.fields().forEach(field -> asked.take(field, sent ? request.getParameter(field) : draft.text(field)));
    }

    /** Sends it; where a request for one of the children is open, stays and says so. */
    public @Nullable String send() {
        return gone(errors.answer(desk.make(asked.command()), this::made, asked::id));
    }

    private @Nullable String made(RequestMade made) {
        knownReference = null;
        if (made instanceof RequestMade.Known known) {
            knownReference = known.reference();
            knownBy = known.askedBy();
            return null;
        }
        return page(made.reference());
    }

    /** Joins the request that was found. */
    public @Nullable String join() {
        return gone(errors.answer(desk.join(asked.command()), AskBean::page, asked::id));
    }

    private @Nullable String gone(@Nullable String page) {
        if (page != null) {
            draft.discard(FORM, KEY);
        }
        return page;
    }

    private static String page(String reference) {
        return "/disagreement/view.xhtml?faces-redirect=true&sent=true&ref=" + reference;
    }

    public RequestOptions getOptions() {
        if (options == null) {
            options = NotShown.unless(desk.options());
        }
        return options;
    }

    /** Who answers, whoever stands on the procedure's tier first. */
    public List<Choice> getAddressed() {
        return getOptions().addressed().stream()
                .map(each -> Choice.of(Staff.value(each.id()), each.name() + ", " + each.title()))
                .toList();
    }

    public Asked getAsked() {
        return asked;
    }

    /** The request for one of the children that was made already; empty where there is none. */
    public String getKnownReference() {
        return Objects.requireNonNullElse(knownReference, "");
    }

    public String getKnownBy() {
        return Objects.requireNonNullElse(knownBy, "");
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }
}
