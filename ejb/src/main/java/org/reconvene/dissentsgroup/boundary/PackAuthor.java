package org.reconvene.dissentsgroup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissent.Wish;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.DocketRow;
import org.reconvene.dissentsgroup.QuorumView;
import org.reconvene.dissentsgroup.ReviewerView;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.store.CaseFile;
import org.reconvene.dissentsgroup.store.CaseFiles;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.CaseDocuments;
import org.reconvene.reports.MeetingPack;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;

/** Writes the pack for a meeting from what its docket and the case screens show: nobody's name, and nobody's words. */
@ApplicationScoped
@Unrecorded("part of the printing of the pack, which is decided and recorded at the desk")
public class PackAuthor {

    @Inject
    GroupPaper paper;

    @Inject
    Dockets dockets;

    @Inject
    Hearings hearings;

    @Inject
    CaseFiles files;

    @Inject
    CaseDocuments documents;

    MeetingPack pack(GroupMeeting meeting) {
        var sheet = dockets.sheet(meeting.partnership(), meeting.reference()).orElseThrow();
        var facts = dockets.facts(sheet);
        return new MeetingPack(
                paper.cover(meeting, "PACK"),
                GroupPaper.sitting(sheet.line()),
                paper.members(facts),
                sheet.view(facts).rows().stream().map(this::ofCase).toList());
    }

    private MeetingPack.Case ofCase(DocketRow row) {
        return new MeetingPack.Case(
                row.reference(),
                row.agencyKind().words() + " " + row.ground().afterAgency(),
                London.dateOf(row.heldAt()),
                (int) row.children(),
                notes(row),
                paper.opens(row.reference()) ? summary(row) : null);
    }

    private static List<String> notes(DocketRow row) {
        var notes = new ArrayList<String>();
        if (row.harmBelieved()) {
            notes.add("Risk of significant harm stated");
        }
        if (row.wish() == Wish.CHALLENGED) {
            notes.add("Also challenged");
        }
        if (row.carriedFrom() != null) {
            notes.add("Carried over from " + DateWords.shortDay(London.dateOf(row.carriedFrom())));
        }
        if (row.finding() != null) {
            notes.add(row.finding().words());
        }
        return notes;
    }

    private MeetingPack.Summary summary(DocketRow row) {
        var file = files.of(hearings.find(row.reference()).orElseThrow());
        return new MeetingPack.Summary(
                file.conference().kindWords(),
                file.children().stream()
                        .map(child -> child.label() + ": " + child.decisionWords())
                        .toList(),
                row.harmBelieved(),
                row.wish().words().toLowerCase(Locale.UK),
                quorum(row.expectedQuorum()),
                row.expectedQuorum().takeNoPart(),
                row.reviewers().stream().map(PackAuthor::reviewer).toList(),
                reports(file),
                documents(row.reference()));
    }

    private static String quorum(QuorumView quorum) {
        return (quorum.quorate() ? "Yes: " : "Not yet: ")
                + (quorum.counted().isEmpty() ? "nobody who counts has accepted" : String.join(", ", quorum.counted()));
    }

    private static String reviewer(ReviewerView reviewer) {
        return Reviewer.label(reviewer.number(), reviewer.agencyKind())
                + (reviewer.status() == AssignmentStatus.SENT ? ": sent" : ": awaited");
    }

    private static List<MeetingPack.AgencyReport> reports(CaseFile file) {
        return file.contributions().stream()
                .map(each -> new MeetingPack.AgencyReport(
                        each.agencyName(), each.attendedWords(), each.reportOn(), each.reportWords()))
                .toList();
    }

    /** Without their titles: people write names into them. */
    private List<MeetingPack.Document> documents(String dissent) {
        var key = new CaseKey(dissent);
        return documents.of(key).stream()
                .filter(documents.withheld(key).negate())
                .map(PackAuthor::document)
                .toList();
    }

    private static MeetingPack.Document document(PaperView paper) {
        var agency = paper.agencyName();
        return new MeetingPack.Document(
                paper.kind().words(), agency == null ? "No agency’s report" : agency, London.dateOf(paper.addedAt()));
    }
}
