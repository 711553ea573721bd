package org.reconvene.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Errors;

/** The chair records who came, whose report came when, and whether the conference was quorate. */
@Named
@RequestScoped
public class ParticipationBean {

    @Inject
    ConferencesOfMine conferences;

    @Inject
    ChairsDesk desk;

    @Inject
    Errors errors;

    private @Nullable ConferenceView conference;
    private List<ParticipationRow> rows = List.of();
    private @Nullable String quorate;
    private @Nullable String added;

    /** Opens the conference with what is recorded so far. */
    @PostConstruct
    void open() {
        var opened = ChairsConference.open(conferences);
        conference = opened;
        rows = opened.participants().stream().map(ParticipationRow::new).toList();
        quorate = opened.quorate() == null ? null : opened.quorate() ? "yes" : "no";
    }

    /** Keeps it all, and shows the conference, or this page again where somebody was added. */
    public @Nullable String keep() {
        var kept = new ArrayList<KeepParticipation.Row>();
        for (var i = 0; i < rows.size(); i++) {
            kept.add(rows.get(i).command("row:" + i + ":report", errors));
        }
        if (errors.isAny()) {
            return null;
        }
        if (added != null) {
            kept.add(new KeepParticipation.Row(new PersonId(Long.parseLong(added)), Attendance.ATTENDED, null));
        }
        var page = added == null ? "view" : "participation";
        return errors.answer(
                desk.keepParticipation(new KeepParticipation(
                        getConference().reference(), quorate == null ? null : quorate.equals("yes"), kept)),
                reference -> "/conference/" + page + ".xhtml?faces-redirect=true&ref=" + reference,
                field -> "added");
    }

    /** Asked for before the page is made, so that whoever may not see it is told so. */
    public void load() {
        getConference();
    }

    public ConferenceView getConference() {
        return Objects.requireNonNull(conference);
    }

    public List<ParticipationRow> getRows() {
        return rows;
    }

    public @Nullable String getQuorate() {
        return quorate;
    }

    public void setQuorate(@Nullable String quorate) {
        this.quorate = quorate;
    }

    public @Nullable String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = added;
    }
}
