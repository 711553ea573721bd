package org.reconvene.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Packs for meetings of the Dissents Group and their minutes, all invented. */
public final class GroupSamples {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
    private static final Sitting SITTING = new Sitting(
            "SUR-2027-01", DAY.atTime(10, 0), LocalDate.of(2027, 1, 5).atTime(17, 0), "Civic Office, room 4");
    private static final String LONG =
            "Safeguarding and Partnerships ".repeat(9).strip();

    private GroupSamples() {}

    public static MeetingPack emptyPack() {
        return new MeetingPack(
                cover("SUR-2027-02-PACK", false),
                new Sitting(
                        "SUR-2027-02", LocalDateTime.of(2027, 2, 9, 10, 0), LocalDateTime.of(2027, 2, 2, 17, 0), null),
                List.of(),
                List.of());
    }

    public static MeetingPack pack(int cases) {
        return new MeetingPack(
                cover("SUR-2027-01-PACK", true),
                SITTING,
                members("Accepted"),
                IntStream.range(0, cases).mapToObj(GroupSamples::onTheDocket).toList());
    }

    /** Long names, a title that a spreadsheet would take for a formula, a case without anything, a case that is left out. */
    public static MeetingPack awkwardPack() {
        var bare = new MeetingPack.Summary(
                LONG, List.of(), false, "Noted", LONG, List.of(), List.of(), List.of(), List.of());
        return new MeetingPack(
                cover("SUR-2027-01-PACK", true),
                SITTING,
                List.of(new Sitting.Member("=1+1", LONG, "Not said")),
                List.of(
                        new MeetingPack.Case("SUR-D-2026-0041", LONG, DAY, 12, List.of(LONG, LONG), bare),
                        new MeetingPack.Case("SUR-D-2026-0042", "Police disagrees", DAY, 1, List.of(), null)));
    }

    public static GroupMinutes emptyMinutes() {
        return new GroupMinutes(cover("SUR-2027-01-MINUTES", false), SITTING, List.of(), List.of(), List.of());
    }

    public static GroupMinutes minutes(int cases) {
        return new GroupMinutes(
                cover("SUR-2027-01-MINUTES", true),
                SITTING,
                members("Present"),
                IntStream.range(0, cases).mapToObj(GroupSamples::found).toList(),
                List.of("SUR-D-2026-0098", "SUR-D-2026-0099"));
    }

    /** Key issues of five thousand letters, which fill more than a page, and a case that is left out. */
    public static GroupMinutes awkwardMinutes() {
        var details = new GroupMinutes.Details(
                LONG,
                List.of(LONG),
                LONG,
                "It goes on and on. ".repeat(300),
                List.of(LONG),
                todo(LONG),
                List.of(),
                List.of());
        return new GroupMinutes(
                cover("SUR-2027-01-MINUTES", true),
                SITTING,
                List.of(new Sitting.Member(LONG, LONG, "Present")),
                List.of(
                        new GroupMinutes.Case("SUR-D-2026-0041", LONG, "Group divided", DAY, details),
                        new GroupMinutes.Case("SUR-D-2026-0042", "Police disagrees", "Dissent supported", DAY, null)),
                List.of());
    }

    private static Cover cover(String reference, boolean demonstration) {
        return new Cover(
                "Surrey Safeguarding Children Partnership",
                Period.of(DAY),
                QualitySamples.MADE,
                reference,
                demonstration);
    }

    private static List<Sitting.Member> members(String attendance) {
        return List.of(
                new Sitting.Member("Detective sergeant", "Surrey Police", attendance),
                new Sitting.Member("Named nurse", "Surrey Heartlands Health", attendance),
                new Sitting.Member("Service manager", "Children’s Service", "Apologies"));
    }

    private static MeetingPack.Case onTheDocket(int number) {
        return new MeetingPack.Case(
                reference(number),
                "Police disagrees with the category",
                LocalDate.of(2026, 12, 1).plusDays(number % 20),
                2,
                number % 2 == 0 ? List.of("Risk of significant harm stated", "Also challenged") : List.of(),
                new MeetingPack.Summary(
                        "Review child protection conference",
                        List.of("Child 1: Plan needed, Neglect", "Child 3: Plan not needed"),
                        number % 2 == 0,
                        "Challenged",
                        "Quorate for this case: 4 agencies",
                        List.of("Police: its own dissent"),
                        List.of("Reviewer 1, health: sent", "Reviewer 2, education: awaited"),
                        IntStream.range(0, 8)
                                .mapToObj(i -> new MeetingPack.AgencyReport(
                                        "Agency " + i,
                                        i % 3 == 0 ? "Apologies" : "Attended",
                                        i % 2 == 0 ? null : LocalDate.of(2026, 11, 27),
                                        i % 2 == 0 ? "None came" : "2 days before"))
                                .toList(),
                        List.of(new MeetingPack.Document("PDF", "Surrey Police", LocalDate.of(2026, 12, 2)))));
    }

    private static GroupMinutes.Case found(int number) {
        return new GroupMinutes.Case(
                reference(number),
                "Health disagrees that a plan is not needed",
                number % 2 == 0 ? "Dissent supported" : "Dissent not supported",
                DAY,
                new GroupMinutes.Details(
                        "Quorate for this case: 4 agencies",
                        List.of("Health: its own dissent"),
                        number % 2 == 0 ? "Two members saw it otherwise." : null,
                        "The threshold was read in two ways.",
                        List.of("Threshold for a plan", "Late or missing report"),
                        todo("Brief chairs on how to sum up a dissent before they decide."),
                        List.of(new ToDo(
                                "Send the chair’s summary to every agency invited.",
                                "Policy and Procedures Subgroup",
                                DAY,
                                "No answer yet")),
                        number % 2 == 0 ? todo("Hold a further Strategy Meeting.") : List.of()));
    }

    private static List<ToDo> todo(String text) {
        return List.of(
                new ToDo(text, "Head of Safeguarding, Children’s Service", LocalDate.of(2027, 2, 28), "Open"),
                new ToDo(text, "Designated doctor, Surrey Heartlands Health", null, "Done"));
    }

    private static String reference(int number) {
        return "SUR-D-2026-%04d".formatted(number + 41);
    }
}
