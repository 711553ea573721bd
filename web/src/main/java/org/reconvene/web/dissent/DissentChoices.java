package org.reconvene.web.dissent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceView;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.time.Meeting;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Reader;
import org.reconvene.web.page.Times;

/** The answers that can be chosen when a dissent is recorded, each with what follows from it (SUS-12, SUS-13, SUR-12). */
@Named
@RequestScoped
public class DissentChoices {

    @Inject
    Times times;

    @Inject
    Reader reader;

    @EJB
    StepLimits stepLimits;

    /** Whoever attended, but not the chair, whose decision it is. */
    public List<Choice> dissenters(ConferenceView conference) {
        var chair = conference.chair();
        return conference.participants().stream()
                .filter(row -> row.attendance() == Attendance.ATTENDED)
                .filter(row -> chair == null || !chair.id().equals(row.person().id()))
                .map(row -> Choice.of(
                        Long.toString(row.person().id().value()),
                        row.person().name(),
                        row.person().title() + ", " + row.person().agencyName()))
                .toList();
    }

    public List<Choice> children(ConferenceView conference) {
        return conference.children().stream()
                .map(row -> Choice.of(
                        Long.toString(row.child().id().value()), row.child().name()))
                .toList();
    }

    /** The grounds that fit the decision for at least one of the children. */
    public List<Choice> grounds(ConferenceView conference) {
        return Arrays.stream(Ground.values())
                .filter(ground -> conference.children().stream()
                        .anyMatch(row -> row.decision() == null || ground.fits(row.decision())))
                .map(ground -> Choice.of(ground.name(), ground.words()))
                .toList();
    }

    public List<Choice> getHarm() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }

    public List<Choice> getWishes() {
        return List.of(
                Choice.withConsequence(
                        Wish.NOTED.name(), Wish.NOTED.words(), "It stays on the record of the conference."),
                Choice.withConsequence(
                        Wish.CHALLENGED.name(),
                        Wish.CHALLENGED.words(),
                        "It goes today to the senior child protection manager as well, who decides whether the conference must be reconvened."));
    }

    /** The meeting of the Dissents Group that a dissent of now still reaches. */
    public Meeting getNextMeeting() {
        return stepLimits
                .meeting(reader.getPartnership(), FollowedSteps.AUDIT, times.getNow())
                .nextFor(times.getNow(), times.calendar());
    }
}
