package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.MeetingView;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ProfessionalMinutes;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;
import org.reconvene.reports.ToDo;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/**
 * At which whoever may read a disagreement prints the minutes of its professional meeting (BOR-9 to BOR-11): what its page shows them,
 * and no more.
 */
@Stateless
public class MinutesDesk {

    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Inject
    Stationery stationery;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementViews views;

    /** The minutes of the meeting that was recorded last, as PDF; that they were printed, and by whom, is in its timeline. */
    public Outcome<PrintedFile> print(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var view = views.of(disagreements.find(reference).orElseThrow());
        var meeting = view.meeting();
        if (meeting == null || meeting.recordedAt() == null) {
            return Outcome.refused(
                    Refusal.ofAct("There are no minutes yet. They are made when the meeting is recorded."));
        }
        journal.done(
                Act.READ_DISAGREEMENT,
                key,
                signedIn.person().name() + " printed the minutes of the professional meeting");
        return Outcome.done(RENDERER.print(minutes(view, meeting), ReportFormat.PDF));
    }

    private ProfessionalMinutes minutes(DisagreementView view, MeetingView meeting) {
        var written = view.entries().stream()
                .filter(entry -> entry.item() == Recorded.MINUTES)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new ProfessionalMinutes(
                cover(view, meeting),
                view.reference(),
                view.decision(),
                London.wallClock(meeting.startsAt()),
                meeting.place(),
                meeting.urgency().words(),
                meeting.significantRisk(),
                Stationery.person(meeting.chair()).inWords(),
                meeting.invited().stream().map(MinutesDesk::attendant).toList(),
                discussed(written),
                confirmation(written),
                written == null ? List.of() : paragraphs(written.contestedWords()),
                meeting.actions().stream().map(MinutesDesk::toDo).toList());
    }

    private Cover cover(DisagreementView view, MeetingView meeting) {
        return stationery.cover(
                directory.partnership(signedIn.person().partnership()),
                Period.of(London.dateOf(meeting.startsAt())),
                clock.now(),
                view.reference() + "-MINUTES");
    }

    private static ProfessionalMinutes.Attendant attendant(MeetingView.Invited each) {
        var person = each.person();
        return new ProfessionalMinutes.Attendant(
                person.name() + ", " + person.title(),
                person.agencyName(),
                each.attendance() == null ? "Not recorded" : each.attendance().words());
    }

    private static ToDo toDo(MeetingView.Action action) {
        return new ToDo(
                action.what(),
                Stationery.person(action.owner()).inWords(),
                action.dueOn(),
                action.outcome() == null ? "Open" : "Finished: " + action.outcome());
    }

    private static List<String> discussed(@Nullable EntryView written) {
        if (written == null) {
            return List.of();
        }
        return written.withheld()
                ? List.of("What was written is not shown without the parents’ consent.")
                : paragraphs(written.text());
    }

    private static String confirmation(@Nullable EntryView written) {
        var confirmed = written == null ? null : written.confirmed();
        if (confirmed == null) {
            return "The other side has not answered these minutes yet.";
        }
        return confirmed
                ? "The other side confirmed these minutes."
                : "The other side put its own wording beside these minutes.";
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
