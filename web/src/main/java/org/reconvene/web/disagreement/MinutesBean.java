package org.reconvene.web.disagreement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingAttendance;
import org.reconvene.escalation.MeetingView;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Records who came to the professional meeting, its minutes and its actions (BOR-9, BOR-10). */
@Named("minutesBean")
@RequestScoped
public class MinutesBean {

    @EJB
    ProfessionalMeetingDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    /** More actions than this are written in the minutes. */
    private static final int ROWS = 6;

    private List<AttendanceRow> rows = List.of();
    private final List<ActionRow> actions =
            Stream.generate(ActionRow::new).limit(ROWS).toList();
    private @Nullable String minutes;

    @PostConstruct
    void open() {
        rows = getMeeting().invited().stream().map(AttendanceRow::new).toList();
    }

    /** Asked for before the page is made, so that whoever may not record it is told so. */
    public void load() {
        NotShown.unless(desk.latest(page.getView().reference()));
    }

    private MeetingView getMeeting() {
        var meeting = page.getView().meeting();
        if (meeting == null || meeting.recordedAt() != null) {
            throw new NotShown("No meeting waits to be recorded. The page of the disagreement shows how it stands.");
        }
        return meeting;
    }

    public @Nullable String record() {
        var came = new HashMap<PersonId, MeetingAttendance>();
        rows.forEach(row -> {
            var attendance = row.getAttendance();
            if (attendance != null && !attendance.isEmpty()) {
                came.put(row.getPerson().id(), MeetingAttendance.valueOf(attendance));
            }
        });
        var given = new ArrayList<RecordMeeting.Action>();
        for (var i = 0; i < actions.size(); i++) {
            if (!actions.get(i).isEmpty()) {
                given.add(actions.get(i).command("action" + i + "-due", errors));
            }
        }
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.record(new RecordMeeting(
                        page.getView().reference(), came, Objects.requireNonNullElse(minutes, ""), given)),
                ViewBean::page);
    }

    public List<AttendanceRow> getRows() {
        return rows;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    /** Whoever was invited can be given something to do. */
    public List<Choice> getOwners() {
        return getMeeting().invited().stream()
                .map(each -> Choice.of(
                        Long.toString(each.person().id().value()), each.person().name()))
                .toList();
    }

    public List<Choice> getAttendances() {
        return Arrays.stream(MeetingAttendance.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }
}
