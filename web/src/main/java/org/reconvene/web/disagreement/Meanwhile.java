package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Recorded;
import org.reconvene.web.page.Draft;

/** Looks whether somebody else ended a step while the reader wrote, and keeps what they wrote. */
@RequestScoped
public class Meanwhile {

    private static final String ITEM = "item-";

    @EJB
    DisagreementDesk desk;

    @Inject
    Draft draft;

    @Inject
    HttpServletRequest request;

    /** The id of the field in which an item is written. */
    static String field(Recorded item) {
        return ITEM + item.name();
    }

    /** The page on which what was sent now stands beside what was decided; null where the step of the address has not ended. */
    @Nullable
    String page(String reference) {
        var step = Objects.requireNonNullElse(request.getParameter("step"), "");
        return hasEnded(reference, step) ? kept(reference, step) : null;
    }

    private boolean hasEnded(String reference, String step) {
        return desk.open(reference) instanceof Outcome.Done<DisagreementView> now
                && now.value().turns().stream()
                        .anyMatch(turn -> !turn.open() && turn.step().key().equals(step))
                && now.value().openTurns().stream()
                        .noneMatch(turn -> turn.step().key().equals(step));
    }

    private String kept(String reference, String step) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.equals("ending") || name.startsWith(ITEM)) {
                typed.put(name, String.join("\n", values));
            }
        });
        draft.keep(ActBean.FORM, reference, typed);
        return "/disagreement/meanwhile.xhtml?ref=" + reference + "&step=" + step;
    }
}
