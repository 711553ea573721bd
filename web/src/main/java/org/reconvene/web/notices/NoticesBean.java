package org.reconvene.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.web.page.Errors;

/** What the reader was told, newest first. */
@Named
@RequestScoped
public class NoticesBean {

    private static final String PAGE = "/notices.xhtml?faces-redirect=true";

    @Inject
    NoticeDesk desk;

    @Inject
    Errors errors;

    private @Nullable List<NoticeView> lines;

    public List<NoticeView> getLines() {
        if (lines == null) {
            lines = desk.mine();
        }
        return lines;
    }

    /** Whether any of those shown is unread. */
    public boolean isAnyUnread() {
        return getLines().stream().anyMatch(line -> line.readAt() == null);
    }

    public @Nullable String markRead(long notice) {
        return errors.answer(desk.markRead(notice), id -> PAGE);
    }

    public @Nullable String markAllRead() {
        return errors.answer(desk.markAllRead(), marked -> PAGE);
    }
}
