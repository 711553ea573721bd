package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;

/** Letters about a disagreement, all invented; names as long as they come, and parts that are empty where they can be. */
public final class DisagreementLetterSamples {
    /** Stands in the agreement and nowhere else. */
    public static final String AGREED = "A social worker and the health visitor see the child together tomorrow";

    /** Stands in what is still open and nowhere else. */
    public static final String OUTSTANDING = "The school nurse asks the hospital for its letter by Friday";

    /** Stands in the decision and nowhere else. */
    public static final String DECIDED = "The referral is looked at again as one about a child in need of protection";

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 22, 12, 40);
    private static final Person RAISER = new Person(
            "Bartholomew Chiffchaff-Treecreeper",
            "Designated Safeguarding Lead and Assistant Head Teacher (Inclusion)",
            "The Federation of St Ætheldreda’s and Upper Wharfedale Primary Schools");
    private static final Person ANSWERING = new Person("Ines Dipper", "Team Manager", "Children’s Services");

    private DisagreementLetterSamples() {}

    public static Letter decided() {
        return ended(
                "Not agreed. It goes to the senior managers",
                List.of(
                        written(
                                "Advice taken, and from whom: Dr Wing Plover, named doctor",
                                "A pattern is possible.",
                                false),
                        written("The decision, in writing", DECIDED + ".\nThe visit stays as it is arranged.", true)),
                new AfterTheStep.Next(
                        "3 of 4, Senior manager to senior manager",
                        "The senior manager of the raiser, Honor Siskin",
                        "reviews the case and the circumstances of the difference, and asks for a meeting face to face",
                        LocalDateTime.of(2026, 12, 23, 17, 0)));
    }

    public static Letter decidedAtLength() {
        return ended(
                "Decided. It ends here",
                List.of(written(
                        "The decision, in writing",
                        IntStream.range(0, 200).mapToObj(at -> DECIDED + ".").collect(Collectors.joining(" ")),
                        true)),
                new AfterTheStep.Ended(AT, "By the procedure: Decided. It ends here"));
    }

    public static Letter silent() {
        return ended("No answer by the limit", List.of(), new AfterTheStep.GoesOn());
    }

    public static Letter agreed() {
        return new OutcomeAgreedLetter(
                        envelope(),
                        disputed(),
                        "1 of 4, Practitioner to practitioner",
                        List.of(new Written(
                                "The agreement, in writing",
                                ANSWERING,
                                AT.minusHours(2),
                                AGREED + ".",
                                new Written.Answer(RAISER, AT, null),
                                true)),
                        List.of(written("What is still open, and how it is pursued", OUTSTANDING + ".", true)),
                        List.of(written(
                                "That neither agrees to a compromise that leaves the child’s needs unmet",
                                "The agreement leaves none of the child’s needs unmet.",
                                false)),
                        new AfterTheStep.Ended(AT, "By the procedure: Agreed. It ends here"))
                .letter();
    }

    public static Letter agreedWithNothingOpen() {
        return new OutcomeAgreedLetter(
                        envelope(),
                        disputed(),
                        "1 of 4, Practitioner to practitioner",
                        List.of(written("The agreement, in writing", AGREED + ".", true)),
                        List.of(),
                        List.of(),
                        new AfterTheStep.Ended(AT, "By the procedure: Agreed. It ends here"))
                .letter();
    }

    private static Letter ended(String how, List<Written> written, AfterTheStep after) {
        return new StepEndedLetter(
                        envelope(),
                        disputed(),
                        "2 of 4, Line manager to line manager",
                        "The line manager who answers, " + ANSWERING.name(),
                        "advises the decision and confirms it in writing",
                        AT,
                        how,
                        written,
                        after)
                .letter();
    }

    private static Written written(String what, String words, boolean toBeAnswered) {
        return new Written(what, ANSWERING, AT.minusMinutes(5), words, null, toBeAnswered);
    }

    private static DisputedDecision disputed() {
        return new DisputedDecision(
                "Rowan", "Level of need or risk assessment", "The referral was treated as family support");
    }

    private static Envelope envelope() {
        return new Envelope(
                Letterhead.of("Exampleshire and the Western Valleys Safeguarding Children Partnership")
                        .at(List.of(ANSWERING.agency())),
                RAISER,
                List.of(),
                "SUR-2026-0088",
                LocalDate.of(2026, 12, 22),
                ANSWERING,
                List.of("Orla Dunnock, Education", "Honor Siskin, Education"),
                true);
    }
}
