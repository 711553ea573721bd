package org.reconvene.web.dissent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** The chair records a dissent while the room waits. */
@Named
@RequestScoped
public class RecordBean {

    private static final String FORM = "dissent/record";

    @Inject
    ConferencesOfMine conferences;

    @Inject
    RecordingDesk desk;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private @Nullable ConferenceView conference;
    private @Nullable String nextReference;
    private @Nullable List<DissentView> recordedHere;
    private DissentAnswers answers = new DissentAnswers();

    /** Opens the conference, and what the chair had typed before. */
    public void load() {
        var reference = getConference().reference();
        nextReference = NotShown.unless(desk.nextReference(reference));
        draft.open(FORM, reference);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            answers = DissentAnswers.of(draft);
        }
    }

    /** Records the dissent and shows its wording. */
    public @Nullable String record() {
        var reference = Address.reference("conference");
        return errors.answer(desk.record(command(reference)), recorded -> {
            draft.discard(FORM, reference);
            return "/dissent/recorded.xhtml?faces-redirect=true&ref=" + recorded;
        });
    }

    private RecordDissent command(String reference) {
        return new RecordDissent(
                reference,
                answers.getDissenter() == null ? null : new PersonId(Long.parseLong(answers.getDissenter())),
                answers.getChildren().stream()
                        .map(id -> new ChildId(Long.parseLong(id)))
                        .toList(),
                answers.getGround() == null ? null : Ground.valueOf(answers.getGround()),
                Objects.requireNonNullElse(answers.getWords(), ""),
                answers.getHarm() == null ? null : "yes".equals(answers.getHarm()),
                answers.getWish() == null ? null : Wish.valueOf(answers.getWish()),
                answers.getWhyNotRaised());
    }

    public DissentAnswers getAnswers() {
        return answers;
    }

    public ConferenceView getConference() {
        if (conference == null) {
            conference = NotShown.unless(conferences.open(Address.reference("conference")));
        }
        return conference;
    }

    public @Nullable String getNextReference() {
        return nextReference;
    }

    public List<DissentView> getRecordedHere() {
        if (recordedHere == null) {
            recordedHere = desk.at(getConference().reference());
        }
        return recordedHere;
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }
}
