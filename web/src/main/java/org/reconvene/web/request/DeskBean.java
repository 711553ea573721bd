package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.RequestPage;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Position;

/** What waits for whoever answers requests: the soonest one with its clocks, then all of them by time left. */
@Named("requestDesk")
@RequestScoped
public class DeskBean {

    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    @EJB
    DecidingDesk desk;

    @Inject
    HttpServletRequest request;

    private @Nullable RequestPage page;

    public void load() {
        getPage();
    }

    public RequestPage getPage() {
        if (page == null) {
            var position = Position.of(request.getParameter("after"));
            page = NotShown.unless(
                    desk.mine(position == null ? null : new RequestPage.After(position.at(), position.id())));
        }
        return page;
    }

    public boolean isFirst() {
        return Position.of(request.getParameter("after")) == null;
    }

    /** "Six requests wait for you". */
    public String getTitle() {
        var waiting = getPage().waiting();
        return waiting == 1 ? "One request waits for you" : count(waiting) + " requests wait for you";
    }

    private static String count(int waiting) {
        if (waiting > RequestPage.COUNTED_TO) {
            return RequestPage.COUNTED_TO + "+";
        }
        return waiting < NUMBERS.size() ? NUMBERS.get(waiting) : Integer.toString(waiting);
    }

    /** How many wait, in figures. */
    public String getCount() {
        var waiting = getPage().waiting();
        return waiting > RequestPage.COUNTED_TO ? RequestPage.COUNTED_TO + "+" : Integer.toString(waiting);
    }

    /** Where the next page begins, for the address; null on the last one. */
    public @Nullable String getNext() {
        var next = getPage().next();
        return next == null ? null : new Position(next.dueAt(), next.id()).text();
    }
}
