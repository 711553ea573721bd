package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.HiddenReview;
import org.reconvene.dissentsgroup.MeetingCaseView;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.boundary.MeetingDesk;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;

/** One case on the meeting’s screen, which may be projected: nothing here holds a name of a child, a family or staff (SUR-13). */
@Named("meetingCase")
@RequestScoped
public class CaseBean {

    private static final String FORM = "group/case";

    @Inject
    MeetingDesk desk;

    @Inject
    Draft draft;

    @Inject
    Reader reader;

    @Inject
    Errors errors;

    private @Nullable MeetingCaseView view;
    private final Map<String, @Nullable String> typed = new HashMap<>();

    @PostConstruct
    void read() {
        var opened = NotShown.unless(desk.openCase(Address.dissent()));
        view = opened;
        if (isRecording()) {
            draft.open(FORM, opened.reference());
            for (var field : List.of("finding", "minorityView", "keyIssues")) {
                typed.put(field, draft.text(field));
            }
        }
    }

    public @Nullable String record() {
        var finding = typed.get("finding");
        return errors.answer(
                desk.recordFinding(new RecordFinding(
                        getView().reference(),
                        finding == null || finding.isEmpty() ? null : Finding.valueOf(finding),
                        typed.get("minorityView"),
                        typed.get("keyIssues"))),
                recorded -> {
                    draft.discard(FORM, recorded);
                    return "/group/case.xhtml?faces-redirect=true&recorded=true&ref=" + recorded;
                });
    }

    public MeetingCaseView getView() {
        return Objects.requireNonNull(view);
    }

    /** Whether the reader records the finding here; otherwise they look on. */
    public boolean isRecording() {
        return reader.may("HOLD_MEETING") && getView().finding() == null;
    }

    /** The reader’s part, in the place where other pages show a name. */
    public String getPart() {
        return reader.may("HOLD_MEETING") ? "Coordinator" : "Member of the Group";
    }

    public List<Choice> getFindings() {
        return Arrays.stream(Finding.values())
                .map(finding -> Choice.of(finding.name(), finding.words()))
                .toList();
    }

    /** What stands over a review: the opinion, or why there is none to see. */
    public String verdict(HiddenReview review) {
        var opinion = review.opinion();
        if (opinion != null) {
            return opinion.ofReviewer();
        }
        return review.state() == HiddenReview.State.SEALED ? "Sealed" : "Not sent yet";
    }

    /** The day of the meeting: "Tuesday 12 January 2027". */
    public String getMeetingDay() {
        return DateWords.day(London.dateOf(getView().meetingStartsAt()));
    }

    /** Whether something was typed into the field, so that it stands open. */
    public boolean isTyped(String field) {
        var text = typed.get(field);
        return text != null && !text.isEmpty();
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }
}
