package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.MeetingUrgency;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Calls the professional meeting, or sets another day for it (BOR-7 to BOR-9). */
@Named("professionalMeeting")
@RequestScoped
public class MeetingBean {

    @EJB
    ProfessionalMeetingDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private final DateBoxes starts = new DateBoxes();
    private @Nullable String urgency;
    private @Nullable String risk;
    private @Nullable String place;
    private @Nullable String chair;
    private @Nullable String leadOfficer;
    private List<String> invited = List.of();

    /** Asked for before the page is made, so that whoever may not call it is told so. */
    public void load() {
        getLatest();
    }

    /** The last moment at which it may be held. */
    public Instant getLatest() {
        return NotShown.unless(desk.latest(page.getView().reference()));
    }

    public @Nullable String call() {
        var at = starts.instant("starts", errors).orElse(null);
        if (risk == null || risk.isEmpty()) {
            errors.add("risk", "Say whether an agency believes that there is significant risk");
        }
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.call(new CallMeeting(
                        page.getView().reference(),
                        urgency == null || urgency.isEmpty() ? null : MeetingUrgency.valueOf(urgency),
                        "yes".equals(risk),
                        at,
                        Objects.requireNonNullElse(place, ""),
                        Staff.person(chair),
                        invited.stream()
                                .map(Staff::person)
                                .filter(Objects::nonNull)
                                .toList(),
                        Staff.person(leadOfficer))),
                ViewBean::page);
    }

    public List<Choice> getUrgencies() {
        return Arrays.stream(MeetingUrgency.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    public List<Choice> getYesNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }

    public DateBoxes getStarts() {
        return starts;
    }

    public List<String> getInvited() {
        return invited;
    }

    public void setInvited(List<String> invited) {
        this.invited = List.copyOf(invited);
    }

    public @Nullable String getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable String urgency) {
        this.urgency = urgency;
    }

    public @Nullable String getRisk() {
        return risk;
    }

    public void setRisk(@Nullable String risk) {
        this.risk = risk;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }

    public @Nullable String getLeadOfficer() {
        return leadOfficer;
    }

    public void setLeadOfficer(@Nullable String leadOfficer) {
        this.leadOfficer = leadOfficer;
    }
}
