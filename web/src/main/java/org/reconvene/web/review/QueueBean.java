package org.reconvene.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.QueuePage;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;

/** The reviews that wait for the reader, what is due first, a page at a time. */
@Named("reviewQueueBean")
@RequestScoped
public class QueueBean {

    @Inject
    SeniorManagersDesk desk;

    @Inject
    Reader reader;

    private @Nullable String after;
    private @Nullable QueuePage page;

    public void load() {
        if (!reader.may("LIST_REVIEWS")) {
            throw new NotShown("Only a senior child protection manager has reviews.");
        }
        page = desk.queue(position(after));
    }

    public QueuePage getPage() {
        return Objects.requireNonNull(page);
    }

    public boolean isFirst() {
        return after == null;
    }

    /** How many wait, in words. */
    public String getWaiting() {
        var waiting = getPage().waiting();
        if (waiting > QueuePage.COUNTED_TO) {
            return "More than " + QueuePage.COUNTED_TO + " wait";
        }
        return waiting == 1 ? "1 waits" : waiting + " wait";
    }

    /** Where the next page begins, for the address; null on the last one. */
    public @Nullable String getNext() {
        var next = getPage().next();
        return next == null ? null : next.dueAt() + "_" + next.id();
    }

    private static QueuePage.@Nullable After position(@Nullable String after) {
        if (after == null || !after.matches("[0-9TZ:.-]{10,40}_[0-9]{1,18}")) {
            return null;
        }
        var cut = after.lastIndexOf('_');
        try {
            return new QueuePage.After(
                    Instant.parse(after.substring(0, cut)), Long.parseLong(after.substring(cut + 1)));
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
}
