package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FeedbackView;
import org.reconvene.learning.boundary.MyFeedback;
import org.reconvene.web.page.NotShown;

/** The chair or the dissenter reads the Group’s feedback; opening it notes that it was read. */
@Named
@RequestScoped
public class FeedbackBean {

    @Inject
    MyFeedback feedback;

    @Inject
    HttpServletRequest request;

    private @Nullable FeedbackView view;

    public void load() {
        getView();
    }

    public FeedbackView getView() {
        if (view == null) {
            view = NotShown.unless(feedback.open(NotShown.unlessReference(request.getParameter("ref"))));
        }
        return view;
    }
}
