package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.SetPlace;
import org.reconvene.dissentsgroup.TermView;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** The Group’s year: its meetings, where they take place, and its members (SUR-14). */
@Named("groupYear")
@RequestScoped
public class YearBean {

    @Inject
    GroupDesk desk;

    @Inject
    Errors errors;

    private List<MeetingLine> meetings = List.of();
    private List<TermView> terms = List.of();
    private @Nullable String placeOf;
    private @Nullable String place;

    @PostConstruct
    void read() {
        meetings = NotShown.unless(desk.year());
        terms = NotShown.unless(desk.members());
    }

    public @Nullable String layOut() {
        return errors.answer(desk.layOut(), number -> "/group/year.xhtml?faces-redirect=true&laidOut=" + number);
    }

    public @Nullable String setPlace() {
        if (placeOf == null) {
            errors.add("placeOf", "Choose the meeting");
            return null;
        }
        return errors.answer(
                desk.setPlace(new SetPlace(placeOf, place == null ? "" : place)),
                kept -> "/group/year.xhtml?faces-redirect=true&kept=place");
    }

    /** The meetings whose place can be set: those that are not closed. */
    public List<Choice> getPlanned() {
        return meetings.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .map(meeting -> Choice.of(meeting.reference(), DateWords.day(London.dateOf(meeting.startsAt()))))
                .toList();
    }

    public List<MeetingLine> getMeetings() {
        return meetings;
    }

    public List<TermView> getTerms() {
        return terms;
    }

    public @Nullable String getPlaceOf() {
        return placeOf;
    }

    public void setPlaceOf(@Nullable String placeOf) {
        this.placeOf = placeOf;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
