package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reviews of access, records and certificates of disposal, and minutes of professional meetings, all invented. */
public final class ListSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch "
            .repeat(4)
            .strip();

    private ListSamples() {}

    public static AccessReview access(int people) {
        return new AccessReview(
                cover("SUR-ACCESS-2026-11-23"),
                IntStream.range(0, people)
                        .mapToObj(i -> new AccessReview.Line(
                                "Róisín Wren " + i,
                                "Health visitor",
                                "Surrey Heartlands Health",
                                i % 3 == 0 ? List.of("coordinator of the Dissents Group", "member of it") : List.of(),
                                i * 7 % 1_300,
                                i % 4 == 0 ? null : DAY.minusDays(i % 90)))
                        .toList());
    }

    public static AccessReview awkwardAccess() {
        return new AccessReview(
                cover("SUR-ACCESS-2026-11-23"),
                List.of(
                        new AccessReview.Line(LONG, LONG, LONG, List.of(LONG, LONG), 1_234_567, DAY),
                        new AccessReview.Line("=HYPERLINK(\"x\")", "@SUM(A1)", "-1+2", List.of("+44"), 0, null)));
    }

    public static DisposalsRecord disposals(int cases) {
        return new DisposalsRecord(
                cover("SUR-DISPOSALS-2026-11-23"),
                IntStream.range(0, cases)
                        .mapToObj(i -> new DisposalsRecord.Line(
                                "SUR-2019-%04d".formatted(i + 1),
                                i % 2 == 0 ? "Disagreement" : "Request for a conference",
                                LocalDate.of(2019, 5, 4).plusDays(i % 200),
                                LocalDate.of(2025, 5, 4).plusDays(i % 200),
                                6,
                                DAY.minusDays(i % 30),
                                "Dominic Rail, Children’s Service"))
                        .toList());
    }

    public static DisposalsRecord awkwardDisposals() {
        return new DisposalsRecord(
                cover("SUR-DISPOSALS-2026-11-23"),
                List.of(new DisposalsRecord.Line("SUR-2019-0000001", LONG, DAY, DAY, 75, DAY, "=1+1 " + LONG)));
    }

    public static DisposalCertificate certificate(int tables) {
        return new DisposalCertificate(
                cover("SUR-2019-0001-DISPOSAL"),
                "SUR-2019-0001",
                "Disagreement",
                LocalDate.of(2019, 5, 4),
                "6 years after its end, by the partnership’s schedule",
                LocalDate.of(2025, 5, 4),
                "Dominic Rail, Children’s Service",
                DAY.atTime(9, 30),
                IntStream.range(0, tables)
                        .mapToObj(i ->
                                new DisposalCertificate.Deleted("independent reviews", "audit_review_" + i, i * 400))
                        .toList());
    }

    public static ProfessionalMinutes minutes(int actions, List<String> discussed) {
        return new ProfessionalMinutes(
                cover("BOR-2026-0007-MINUTES"),
                "BOR-2026-0007",
                "Whether an inter-agency referral discussion is needed",
                DAY.atTime(14, 0),
                "Council offices, Newtown St Boswells",
                "Within some days",
                true,
                "Isla Dipper, team leader, Social Work",
                List.of(
                        new ProfessionalMinutes.Attendant("Isla Dipper, team leader", "Social Work", "Attended"),
                        new ProfessionalMinutes.Attendant("Róisín Wren " + LONG, "NHS Borders", "Apologies")),
                discussed,
                "The other side put its own wording beside these minutes.",
                List.of("The health visitor saw it twice."),
                IntStream.range(0, actions)
                        .mapToObj(i -> new ToDo(
                                "See the child at school and write down what is said.",
                                "Callum Reed, constable, Police Scotland",
                                DAY.plusDays(i % 20),
                                i % 2 == 0 ? "Open" : "Done: seen on Monday"))
                        .toList());
    }

    /** Nobody invited, nothing written down, nothing to do. */
    public static ProfessionalMinutes emptyMinutes() {
        var one = minutes(0, List.of());
        return new ProfessionalMinutes(
                one.cover(),
                one.reference(),
                one.about(),
                one.startsAt(),
                one.place(),
                one.urgency(),
                false,
                one.chair(),
                List.of(),
                List.of(),
                "The other side has not answered these minutes yet.",
                List.of(),
                List.of());
    }

    private static Cover cover(String reference) {
        return new Cover(
                "Surrey Safeguarding Children Partnership", Period.of(DAY), DAY.atTime(9, 31), reference, true);
    }
}
