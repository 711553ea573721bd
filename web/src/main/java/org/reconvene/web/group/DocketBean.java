package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.dissentsgroup.AssignReviewer;
import org.reconvene.dissentsgroup.DocketRow;
import org.reconvene.dissentsgroup.DocketView;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.ReviewersView;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.people.PersonId;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;
import org.reconvene.web.page.Times;

/** The docket of a meeting: what is missing, from whom, and who may review what (SUR-12, SUR-13). */
@Named("docketBean")
@RequestScoped
public class DocketBean {

    @Inject
    DocketDesk desk;

    @Inject
    Reader reader;

    @Inject
    Times times;

    @Inject
    Errors errors;

    private @Nullable DocketView docket;
    private List<DocketCase> cases = List.of();

    @PostConstruct
    void read() {
        var opened = NotShown.unless(desk.open(Address.meetingOrNull()));
        docket = opened;
        cases = opened.rows().stream()
                .map(row ->
                        new DocketCase(row, candidates(row), reader.getPerson().id()))
                .toList();
    }

    /** Assigns the review and shows the docket again. */
    public @Nullable String assign(String dissent, long person) {
        return errors.answer(
                desk.assign(new AssignReviewer(dissent, new PersonId(person))),
                assigned -> "/group/docket.xhtml?faces-redirect=true&meeting="
                        + getDocket().meeting().reference() + "&assigned=" + assigned,
                field -> "assign-" + dissent);
    }

    public DocketView getDocket() {
        return Objects.requireNonNull(docket);
    }

    public List<DocketCase> getCases() {
        return cases;
    }

    public DocketTurn getTurn() {
        return DocketTurn.of(getDocket(), cases, reader.getPerson(), isCoordinated(), times.getToday());
    }

    public String getQuorum() {
        return DocketWords.quorum(getDocket().rows());
    }

    /** Whether the reader keeps the docket. */
    public boolean isCoordinated() {
        return reader.may("HOLD_MEETING");
    }

    /** "January (5 cases)", with the year where it is not this one’s. */
    public String tab(MeetingLine meeting) {
        var day = London.dateOf(meeting.startsAt());
        return DateWords.month(day) + (meeting.cases() == 1 ? " (1 case)" : " (" + meeting.cases() + " cases)");
    }

    /** Null for a case that needs no reviewer, and where the reader has an interest and so assigns nobody. */
    private @Nullable ReviewersView candidates(DocketRow row) {
        if (!row.reviewerNeeded() || !isCoordinated()) {
            return null;
        }
        return desk.reviewers(row.reference()) instanceof Outcome.Done<ReviewersView> done ? done.value() : null;
    }
}
