package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.TurnView;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonView;
import org.reconvene.request.RequestView;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.disagreement.ViewBean;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** What a request for a conference says beside what both sides wrote: for whom, by whom, the enquiry, what became of it. */
@Named("requestPage")
@RequestScoped
public class RequestBean {

    @EJB
    RequestDesk desk;

    @Inject
    ViewBean page;

    @Inject
    SignedIn signedIn;

    @Inject
    Times times;

    private @Nullable RequestView view;

    public void load() {
        getView();
    }

    public RequestView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(page.getView().reference()));
        }
        return view;
    }

    /** "Juniper, 3, and Laurel, 6". */
    public String getChildren() {
        var names = getView().children().stream()
                .map(child -> child.nameAndAgeOn(times.getToday()))
                .toList();
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
    }

    /** Whether the step waits for the reader's answer or decision. */
    public boolean isDecidable(TurnView turn) {
        return turn.step().key().equals(getView().decidable());
    }

    /** Whether the reader stands on the side that gives the reasons, and keeps the parents' consents (HER-13). */
    public boolean isConsentKept() {
        return signedIn.person().agency().equals(answering()) && page.getView().mayFollow();
    }

    private AgencyId answering() {
        return page.getView().counterpart().agency();
    }

    /** Whoever of another agency has a part, so that reasons can be given to them. */
    public List<Choice> getRecipients() {
        var about = page.getView();
        return Staff.choices(Stream.of(
                        Stream.of(about.raiser()),
                        getView().parties().stream().map(RequestView.Party::person),
                        Stream.ofNullable(about.supporter()),
                        about.admitted().stream().map(each -> each.person()),
                        about.turns().stream().flatMap(turn -> Stream.ofNullable(turn.person())),
                        about.turns().stream().flatMap(turn -> Stream.ofNullable(turn.with())))
                .flatMap(each -> each)
                .filter((PersonView person) -> !person.agency().equals(answering()))
                .distinct()
                .toList());
    }
}
