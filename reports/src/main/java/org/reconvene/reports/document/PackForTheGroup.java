package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.MeetingPack;
import org.reconvene.reports.MeetingPack.AgencyReport;
import org.reconvene.reports.MeetingPack.Case;
import org.reconvene.reports.MeetingPack.Summary;

/** What is taken to a meeting of the Dissents Group: the agenda, then case after case in the order of hearing. */
record PackForTheGroup(MeetingPack pack) {
    Document document() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                "The meeting",
                "",
                Sittings.facts(pack.sitting())
                        .add("Papers close", Sittings.time(pack.sitting().papersCloseAt()))
                        .add("Cases", new Cell.Whole(pack.docket().size()))
                        .table("Meeting")));
        sections.add(agenda());
        sections.add(Sittings.members(
                "Members of the Group", "Those whose term of office covers the day of the meeting.", pack.members()));
        pack.docket().forEach(each -> sections.add(summary(each)));
        return new Document(
                "Pack for the Dissents Group",
                "For the members of the Group, to be kept as the papers of a case are kept",
                "Cases stand here by reference. What somebody wrote about a case is read in Reconvene, and is not in this pack.",
                Frame.OF_THE_GROUP,
                pack.cover(),
                sections);
    }

    private Section agenda() {
        return Section.of(
                "Agenda",
                "The cases in the order of hearing.",
                new Table(
                        "Agenda",
                        "",
                        Layout.CASES,
                        List.of("Case", "Dissent", "Conference", "Children", "To note"),
                        pack.docket().stream()
                                .<List<Cell>>map(each -> List.of(
                                        new Cell.Words(each.reference()),
                                        new Cell.Words(each.dissent()),
                                        new Cell.Day(each.heldOn()),
                                        new Cell.Whole(each.children()),
                                        each.notes().isEmpty()
                                                ? new Cell.Missing("Nothing")
                                                : new Cell.Words(String.join("; ", each.notes()))))
                                .toList(),
                        "No dissent stands on this docket."));
    }

    private static Section summary(Case one) {
        var known = one.summary();
        if (known == null) {
            return Section.of(
                    one.reference(),
                    "This case is not open to whoever printed this pack, so its summary is left out.",
                    List.of());
        }
        return Section.of(
                one.reference(),
                one.dissent() + ".",
                List.of(facts(one, known), reports(one.reference(), known), documents(one.reference(), known)));
    }

    private static Table facts(Case one, Summary known) {
        return new Facts()
                .add("Conference", known.conference() + ", " + new Cell.Day(one.heldOn()).printed())
                .add("The chair’s decision", known.children(), "No child is recorded")
                .add("Risk of significant harm", known.harmBelieved() ? "Stated by the dissenter" : "Not stated")
                .add("The dissent is", known.wish())
                .add("Reviewers", known.reviewers(), "None is assigned yet")
                .add("Quorum if all who accepted come", known.quorum())
                .add("Takes no part", known.takeNoPart(), "Nobody stands back")
                .table(one.reference());
    }

    private static Table reports(String reference, Summary known) {
        return new Table(
                reference + " reports",
                "Reports to the conference",
                Layout.TEXTS,
                List.of("Agency", "At the conference", "Report came", "That is"),
                known.reports().stream().map(PackForTheGroup::row).toList(),
                "No agency was invited to the conference.");
    }

    private static List<Cell> row(AgencyReport report) {
        return List.of(
                new Cell.Words(report.agency()),
                new Cell.Words(report.attended()),
                report.reportOn() == null ? new Cell.Missing("Not come") : new Cell.Day(report.reportOn()),
                new Cell.Words(report.when()));
    }

    private static Table documents(String reference, Summary known) {
        return new Table(
                reference + " documents",
                "Documents on the record",
                Layout.TEXTS,
                List.of("Whose report it is", "Kind", "Added on"),
                known.documents().stream()
                        .<List<Cell>>map(paper -> List.of(
                                new Cell.Words(paper.from()),
                                new Cell.Words(paper.kind()),
                                new Cell.Day(paper.addedOn())))
                        .toList(),
                "No document is on the record of this case.");
    }
}
