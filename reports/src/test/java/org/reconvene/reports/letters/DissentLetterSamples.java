package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;

/** Letters about a dissent, all invented; some with names as long as they come, some with every part empty that can be. */
public final class DissentLetterSamples {
    /** Stands in the senior manager's reasons and nowhere else. */
    public static final String OF_THE_REASONS = "the end of bail was not considered";

    /** Stands in the feedback to the dissenter and nowhere else. */
    public static final String TO_THE_DISSENTER = "You set out what you had seen, and when";

    static final String DISSENTER_NAME = "Róisín Angharad Wren-Featherstonehaugh";

    private static final Person MANAGER = new Person(
            "Maximiliana Kingfisher-Oystercatcher",
            "Senior Child Protection Manager and Principal Social Worker",
            "Exampleshire County Council, Children’s Services, Quality Assurance and Safeguarding");
    private static final Person CHAIR =
            new Person("Ruth Okafor", "Independent Chair", "Exampleshire County Council, Children’s Services");
    private static final Person DISSENTER = new Person(
            DISSENTER_NAME,
            "Specialist Community Public Health Nurse",
            "Ymddiriedolaeth Tŷ Dŵr Community Health NHS Foundation Trust");
    private static final Person TEACHER = new Person("Tom Lark", "Head Teacher", "Ysgol Dŵr");
    private static final String REASONS =
            "I read the reports and heard the chair. On what was known that day " + OF_THE_REASONS
                    + ", and it changes what is likely to happen at weekends.\nWith it the conference can decide anew.";

    private DissentLetterSamples() {}

    public static Letter stands() {
        return decided(DISSENTER, REASONS, null);
    }

    public static Letter reconvenedToTheChair() {
        return decided(CHAIR, REASONS, arranged());
    }

    public static Letter reconvenedWithoutADate() {
        return decided(DISSENTER, REASONS, unarranged());
    }

    public static Letter standsAtLength() {
        return decided(
                DISSENTER, IntStream.range(0, 60).mapToObj(at -> REASONS).collect(Collectors.joining(" ")), null);
    }

    public static Letter meetsAgain() {
        return meets(arranged());
    }

    public static Letter meetsAgainWithoutADate() {
        return meets(unarranged());
    }

    public static Letter feedbackToTheDissenter() {
        return new FeedbackLetter(
                        envelope("SUR-2026-0042", DISSENTER, MANAGER, List.of()),
                        false,
                        LocalDate.of(2027, 1, 12),
                        "Dissent supported",
                        TO_THE_DISSENTER + ".\nThat made it possible to look at the decision again.",
                        "Children’s Service investigates how the decision was reached, and reports by 9 February.",
                        "The report of the police came on the day itself.",
                        List.of(
                                "Threshold for a plan",
                                "Reports that come late, or not at all, before a review conference"),
                        List.of(
                                new FeedbackLetter.Recommended(
                                        "Ask for the end of bail in every report",
                                        new Person("Iain Heron", "Detective Inspector", "Exampleshire Police"),
                                        LocalDate.of(2027, 2, 26)),
                                new FeedbackLetter.Recommended(
                                        "Send each report two working days before. Say so where that is not possible.",
                                        DISSENTER,
                                        LocalDate.of(2027, 3, 1))),
                        List.of(new FeedbackLetter.Proposed(
                                "Add the end of bail to the form for reports",
                                "Quality Assurance and Evaluation Sub Group")))
                .letter();
    }

    public static Letter feedbackToTheChair() {
        return new FeedbackLetter(
                        envelope("SUR-2026-0042", CHAIR, MANAGER, List.of()),
                        true,
                        LocalDate.of(2027, 1, 12),
                        "Group divided",
                        "Each agency was heard, and the minutes show it.",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of())
                .letter();
    }

    private static Letter decided(Person to, String reasons, @Nullable ReconvenedConference again) {
        return new ReviewDecidedLetter(
                        envelope("SUR-2026-0042", to, MANAGER, List.of("Ruth Okafor, Children’s Services")),
                        before(),
                        DISSENTER,
                        new Decision(MANAGER, LocalDate.of(2026, 12, 24), new Reasons.Given(reasons), null),
                        LocalDate.of(2026, 12, 22),
                        again)
                .letter();
    }

    private static Letter meets(ReconvenedConference again) {
        return new MeetsAgainLetter(envelope("SUR-C-2026-0019", TEACHER, CHAIR, List.of()), before(), again).letter();
    }

    private static ReviewedConference before() {
        return new ReviewedConference(
                "SUR-C-2026-0007",
                "Initial child protection conference",
                List.of("Juniper", "Hazel", "Child SU000123"),
                LocalDate.of(2026, 12, 21),
                CHAIR);
    }

    private static ReconvenedConference arranged() {
        return new ReconvenedConference(
                "SUR-C-2026-0019",
                LocalDateTime.of(2027, 1, 11, 17, 0),
                LocalDateTime.of(2027, 1, 7, 10, 0),
                "Room 4, Quadrant Court, 35 Guildford Road, Woking GU22 7QQ",
                CHAIR);
    }

    private static ReconvenedConference unarranged() {
        return new ReconvenedConference("SUR-C-2026-0019", LocalDateTime.of(2027, 1, 11, 17, 0), null, null, CHAIR);
    }

    private static Envelope envelope(String reference, Person to, Person signedBy, List<String> copies) {
        return new Envelope(
                Letterhead.of("Exampleshire and the Western Valleys Safeguarding Children Partnership")
                        .at(List.of(signedBy.agency())),
                to,
                List.of(),
                reference,
                LocalDate.of(2026, 12, 24),
                signedBy,
                copies,
                true);
    }
}
