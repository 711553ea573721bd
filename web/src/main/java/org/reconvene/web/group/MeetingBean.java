package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.KeepAttendance;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.MeetingView;
import org.reconvene.dissentsgroup.MeetingView.CaseLine;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.MemberLine;
import org.reconvene.dissentsgroup.boundary.MeetingDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** A meeting: who is there, whether that makes a quorum, its cases, and its close (SUR-12, SUR-14). */
@Named("meetingBean")
@RequestScoped
public class MeetingBean {

    private static final String PAGE = "/group/meeting.xhtml?faces-redirect=true&meeting=";

    @Inject
    MeetingDesk desk;

    @Inject
    Errors errors;

    private @Nullable MeetingView view;
    private final Map<String, @Nullable String> attendance = new HashMap<>();

    @PostConstruct
    void read() {
        var opened = NotShown.unless(desk.open(Address.meeting()));
        view = opened;
        for (var member : opened.members()) {
            var known = member.attendance();
            attendance.put(key(member), known == null ? null : known.name());
        }
    }

    /** Keeps the attendance of those for whom something is chosen. */
    public @Nullable String keep() {
        var rows = new ArrayList<KeepAttendance.Row>();
        for (var member : getView().members()) {
            var chosen = attendance.get(key(member));
            if (chosen != null && !chosen.isEmpty()) {
                rows.add(new KeepAttendance.Row(member.person(), MemberAttendance.valueOf(chosen)));
            }
        }
        return errors.answer(
                desk.keepAttendance(new KeepAttendance(getView().meeting().reference(), rows)),
                kept -> PAGE + kept + "&kept=true",
                field -> "members");
    }

    /** Closes the meeting and shows the next docket, or the meeting where nothing was carried over. */
    public @Nullable String close() {
        return errors.answer(
                desk.close(getView().meeting().reference()),
                closed -> closed.next() == null
                        ? PAGE + closed.meeting() + "&closed=true"
                        : "/group/docket.xhtml?faces-redirect=true&carried=" + closed.carriedOver() + "&meeting="
                                + closed.next());
    }

    public MeetingView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean isClosed() {
        return getView().meeting().status() == MeetingStatus.HELD;
    }

    /** The cases without a finding. */
    public List<CaseLine> getNotReached() {
        return getView().cases().stream()
                .filter(line -> line.status() != HearingStatus.FINDING_RECORDED)
                .toList();
    }

    /** The case to open on the screen; null where none is left. */
    public @Nullable String getNextCase() {
        return getNotReached().isEmpty() ? null : getNotReached().getFirst().reference();
    }

    public List<Choice> getAnswers() {
        return Arrays.stream(MemberAttendance.values())
                .map(answer -> Choice.of(answer.name(), answer.words()))
                .toList();
    }

    /** The attendance by the member’s number. */
    public Map<String, @Nullable String> getAttendance() {
        return attendance;
    }

    public String key(MemberLine member) {
        return Long.toString(member.person().value());
    }
}
