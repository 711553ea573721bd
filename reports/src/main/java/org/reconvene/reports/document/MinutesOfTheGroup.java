package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.GroupMinutes;
import org.reconvene.reports.GroupMinutes.Case;
import org.reconvene.reports.GroupMinutes.Details;
import org.reconvene.reports.ToDo;

/** What a meeting of the Dissents Group came to: who came, the findings, then what follows from each. */
record MinutesOfTheGroup(GroupMinutes minutes) {
    Document document() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                "The meeting",
                "",
                Sittings.facts(minutes.sitting())
                        .add("Findings", new Cell.Whole(minutes.cases().size()))
                        .add("Carried over", minutes.carriedOver(), "Every case was reached")
                        .table("Meeting")));
        sections.add(Sittings.members(
                "Who attended",
                "Members whose term of office covered the day of the meeting, by title.",
                minutes.members()));
        sections.add(findings());
        minutes.cases().forEach(each -> sections.add(details(each)));
        return new Document(
                "Minutes of the Dissents Group",
                "For the members of the Group",
                "Cases stand here by reference and people by title. What follows from a finding is given as it stood when"
                        + " these minutes were made.",
                Frame.OF_THE_GROUP,
                minutes.cover(),
                sections);
    }

    private Section findings() {
        return Section.of(
                "Findings",
                "In the order in which the cases were heard.",
                new Table(
                        "Findings",
                        "",
                        Layout.TEXTS,
                        List.of("Case and dissent", "Finding", "Recorded on"),
                        minutes.cases().stream()
                                .<List<Cell>>map(each -> List.of(
                                        new Cell.Words(each.reference() + ": " + each.dissent()),
                                        new Cell.Words(each.finding()),
                                        new Cell.Day(each.foundOn())))
                                .toList(),
                        "The Group recorded no finding at this meeting."));
    }

    private static Section details(Case one) {
        var known = one.details();
        if (known == null) {
            return Section.of(
                    one.reference(),
                    "This case is not open to whoever printed these minutes, so what was said of it is left out.",
                    List.of());
        }
        return Section.of(
                one.reference(),
                one.dissent() + ". " + one.finding() + ".",
                List.of(
                        facts(one.reference(), known),
                        toDo(
                                one.reference() + " recommended",
                                "Recommendations",
                                List.of("Recommendation", "Who answers for it", "Due", "State"),
                                known.recommendations(),
                                "No recommendation is recorded."),
                        toDo(
                                one.reference() + " changes",
                                "Changes of policy or procedure proposed",
                                List.of("Change", "Proposed to", "Proposed on", "Answer"),
                                known.changes(),
                                "No change of policy or procedure is proposed."),
                        toDo(
                                one.reference() + " actions",
                                "Actions towards a Strategy Meeting",
                                List.of("Action", "Who does it", "Due", "State"),
                                known.actions(),
                                "No action is recorded.")));
    }

    private static Table facts(String reference, Details known) {
        return new Facts()
                .add("Quorum", known.quorum())
                .add("Took no part", known.tookNoPart(), "Nobody stood back")
                .addIfThere("Another view in the Group", known.minorityView())
                .add("Key issues", known.keyIssues() == null ? "None recorded" : known.keyIssues())
                .add("Themes", known.themes(), "None ticked")
                .table(reference);
    }

    private static Table toDo(String name, String caption, List<String> columns, List<ToDo> all, String whenEmpty) {
        return new Table(
                name,
                caption,
                Layout.TEXTS,
                columns,
                all.stream().map(ToDos::row).toList(),
                whenEmpty);
    }
}
