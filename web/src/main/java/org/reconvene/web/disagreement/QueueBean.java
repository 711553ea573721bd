package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.TurnPage;
import org.reconvene.escalation.boundary.QueueDesk;
import org.reconvene.web.page.NotShown;

/** The steps of disagreements that wait for the reader, what is due first, a page at a time; or all in which they have a part. */
@Named("disagreementQueue")
@RequestScoped
public class QueueBean {

    @EJB
    QueueDesk desk;

    private @Nullable String after;
    private boolean all;
    private @Nullable TurnPage page;

    public void load() {
        page = NotShown.unless(desk.mine(position(after)));
    }

    public TurnPage getPage() {
        return Objects.requireNonNull(page);
    }

    public boolean isFirst() {
        return after == null;
    }

    /** Whether the others are shown too: asked for, or because nothing waits. */
    public boolean isWhole() {
        return all || getPage().lines().isEmpty();
    }

    /** How many wait, in words. */
    public String getWaiting() {
        var waiting = getPage().waiting();
        if (waiting > TurnPage.COUNTED_TO) {
            return TurnPage.COUNTED_TO + "+ wait for you";
        }
        return waiting == 1 ? "1 waits for you" : waiting + " wait for you";
    }

    /** Where the next page begins, for the address; null on the last one. */
    public @Nullable String getNext() {
        var next = getPage().next();
        return next == null ? null : next.dueAt() + "_" + next.id();
    }

    private static TurnPage.@Nullable After position(@Nullable String after) {
        if (after == null || !after.matches("[0-9TZ:.-]{10,40}_[0-9]{1,18}")) {
            return null;
        }
        var cut = after.lastIndexOf('_');
        try {
            return new TurnPage.After(Instant.parse(after.substring(0, cut)), Long.parseLong(after.substring(cut + 1)));
        } catch (DateTimeParseException e) {
            return null; // an address cut short opens the first page
        }
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
