package org.reconvene.web.page;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Lets a form that is sent without script be answered with a new nonce: the one of the page before, which PrimeFaces would ask
 * for, is forgotten ({@link PlainPost} brings the new one). A page made as a whole has no use for the old.
 */
public class NewNonce implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var root = context.getViewRoot();
        if (root == null || !context.isPostback() || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        var view = root.getViewMap(false);
        if (view != null) {
            view.remove(PlainPost.NONCE);
        }
    }
}
