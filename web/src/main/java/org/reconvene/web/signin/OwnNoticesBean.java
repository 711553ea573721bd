package org.reconvene.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.web.page.Errors;

/** How the reader is told, on the page of their account. */
@Named("ownNotices")
@RequestScoped
public class OwnNoticesBean {

    @EJB
    NoticeDesk desk;

    @Inject
    Errors errors;

    private boolean byMail;

    @PostConstruct
    void read() {
        byMail = desk.byMail();
    }

    public @Nullable String choose() {
        return errors.answer(desk.choose(byMail), done -> "/account.xhtml?faces-redirect=true&told=true");
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }
}
