package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.ProfessionalMinutes;

/** The minutes of a professional meeting: who came, what was discussed, who does what. */
record MinutesOfProfessionals(ProfessionalMinutes minutes) {
    private static final Frame FRAME =
            new Frame("Meeting", "Made", "Confidential: for those who have a part in this case");

    Document document() {
        return new Document(
                "Minutes of the professional meeting",
                minutes.reference() + ": " + minutes.about(),
                "",
                FRAME,
                minutes.cover(),
                sections());
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("The meeting", "", facts()));
        sections.add(attendance());
        sections.add(discussed());
        if (!minutes.otherWording().isEmpty()) {
            sections.add(Section.ofPoints(
                    "The other side’s wording", "It stands beside the minutes.", minutes.otherWording()));
        }
        sections.add(actions());
        return sections;
    }

    private Table facts() {
        return new Facts()
                .add("Case", minutes.reference())
                .add("When", Sittings.time(minutes.startsAt()))
                .add("Where", minutes.place())
                .add("Urgency", minutes.urgency())
                .add(
                        "Significant risk",
                        minutes.significantRisk() ? "An agency believes that there is" : "Not believed by an agency")
                .add("Chaired by", minutes.chair())
                .table("Meeting");
    }

    private Section attendance() {
        return Section.of(
                "Attendance and apologies",
                "",
                new Table(
                        "Attendance",
                        "",
                        Layout.TEXTS,
                        List.of("Who was invited", "Agency", "Attendance"),
                        minutes.attendants().stream()
                                .<List<Cell>>map(each -> List.of(
                                        new Cell.Words(each.who()),
                                        new Cell.Words(each.agency()),
                                        new Cell.Words(each.attendance())))
                                .toList(),
                        "Nobody was invited."));
    }

    private Section discussed() {
        return minutes.discussed().isEmpty()
                ? Section.of("What was discussed", "Nothing was written down.", List.of())
                : Section.ofPoints("What was discussed", minutes.confirmation(), minutes.discussed());
    }

    private Section actions() {
        return Section.of(
                "Actions",
                "",
                new Table(
                        "Actions",
                        "",
                        Layout.TEXTS,
                        List.of("What is to be done", "Who does it", "Due", "What became of it"),
                        minutes.actions().stream().map(ToDos::row).toList(),
                        "No action was agreed."));
    }
}
