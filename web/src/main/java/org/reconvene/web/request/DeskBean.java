package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Ending;
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

    @EJB
    DisagreementDesk cases;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    private @Nullable RequestPage page;
    private @Nullable DisagreementView soonest;

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

    /** The one that is due first; only this one is opened, so that the page costs the same however many wait. */
    public DisagreementView getSoonest() {
        if (soonest == null) {
            soonest = NotShown.unless(cases.open(getPage().lines().getFirst().reference()));
        }
        return soonest;
    }

    /** The reader's step in it; null where it was ended since. */
    public @Nullable TurnView getTurn() {
        return getSoonest().openTurns().stream()
                .filter(TurnView::mine)
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader answers or decides in it, rather than asks. */
    public boolean isDecided() {
        var turn = getTurn();
        return turn != null
                && turn.step().canEnd(Ending.CONVENED)
                && !signedIn.person().agency().equals(getSoonest().raiser().agency());
    }

    /** Where the next page begins, for the address; null on the last one. */
    public @Nullable String getNext() {
        var next = getPage().next();
        return next == null ? null : new Position(next.dueAt(), next.id()).text();
    }
}
