package org.reconvene.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.notification.boundary.NoticeDesk;

/** How many notices the reader has not read, for the head of every page; asked once a request. */
@Named("unreadNotices")
@RequestScoped
public class Unread {

    @Inject
    NoticeDesk desk;

    private @Nullable Integer count;

    public int getCount() {
        if (count == null) {
            count = desk.unread();
        }
        return count;
    }
}
