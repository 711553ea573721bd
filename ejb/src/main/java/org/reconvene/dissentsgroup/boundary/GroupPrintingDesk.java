package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;

/**
 * Where the papers of a meeting are printed: the pack that its members take to it, and its minutes (SUR-13 to SUR-16). Who opens the
 * docket may print the pack, and who holds the meeting its minutes; a case that is not open to them is left out.
 */
@Stateless
public class GroupPrintingDesk {

    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Meetings meetings;

    @Inject
    PackAuthor packs;

    @Inject
    GroupMinutesAuthor minutes;

    /** The pack for the meeting of that reference, as PDF. */
    public Outcome<PrintedFile> printPack(String reference) {
        if (journal.admit(Act.READ_DOCKET) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.find(signedIn.person().partnership(), reference);
        if (meeting.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN));
        }
        journal.done(
                Act.READ_DOCKET,
                new CaseKey(reference),
                signedIn.person().name() + " printed the pack for the meeting");
        return Outcome.done(RENDERER.print(packs.pack(meeting.get()), ReportFormat.PDF));
    }

    /** The minutes of the meeting of that reference, as PDF, once it is closed. */
    public Outcome<PrintedFile> printMinutes(String reference) {
        if (journal.admit(Act.HOLD_MEETING) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.find(signedIn.person().partnership(), reference);
        if (meeting.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN));
        }
        if (meeting.get().status() != MeetingStatus.HELD) {
            return Outcome.refused(Refusal.ofAct("The minutes are made once the meeting is closed."));
        }
        journal.done(
                Act.HOLD_MEETING,
                new CaseKey(reference),
                signedIn.person().name() + " printed the minutes of the meeting");
        return Outcome.done(RENDERER.print(minutes.minutes(meeting.get()), ReportFormat.PDF));
    }
}
