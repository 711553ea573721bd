package org.reconvene.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.SetDate;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** The chair sets when and where the conference is held. */
@Named("conferenceDateBean")
@RequestScoped
public class DateBean {

    @Inject
    ConferencesOfMine conferences;

    @Inject
    ChairsDesk desk;

    @Inject
    Errors errors;

    private final DateBoxes held = new DateBoxes();
    private @Nullable ConferenceView conference;
    private @Nullable String place;

    /** Opens the conference with the place as it stands. */
    @PostConstruct
    void open() {
        var opened = ChairsConference.open(conferences);
        conference = opened;
        place = opened.place();
    }

    /** Sets the date and shows the conference. */
    public @Nullable String set() {
        return held.instant("held", errors)
                .map(at -> errors.answer(
                        desk.setDate(
                                new SetDate(getConference().reference(), at, Objects.requireNonNullElse(place, ""))),
                        reference -> "/conference/view.xhtml?faces-redirect=true&ref=" + reference))
                .orElse(null);
    }

    /** Asked for before the page is made, so that whoever may not see it is told so. */
    public void load() {
        getConference();
    }

    public ConferenceView getConference() {
        return Objects.requireNonNull(conference);
    }

    public DateBoxes getHeld() {
        return held;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
