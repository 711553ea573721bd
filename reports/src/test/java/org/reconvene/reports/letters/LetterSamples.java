package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;

/** Letters, all invented. */
public final class LetterSamples {
    /** Stands in the reasons and nowhere else. */
    public static final String OF_THE_REASONS = "has moved in with her grandmother";

    /** Stands in the account of the talks and nowhere else. */
    public static final String OF_THE_TALKS = "The head teacher and the team manager spoke twice";

    static final Person MANAGER = new Person("Carol Reid", "Service Manager", "Children’s Services");
    private static final Person VISITOR =
            new Person("Siân Gwŷr", "Named Nurse for Safeguarding", "Ymddiriedolaeth Tŷ Dŵr Community Health");
    private static final String REASONS = "The strategy discussion on 9 November heard from the police, from health and"
            + " from the school. The older child " + OF_THE_REASONS + ", and the family has agreed to a plan of help"
            + " that was looked at every week.\nOn what was known on that day the harm that was feared is not likely"
            + " while this plan is kept. The plan is looked at again on 30 November.";

    private LetterSamples() {}

    public static Letter refused() {
        return refused(new Reasons.Given(REASONS), OF_THE_TALKS + ", on 10 and on 12 November.", "SUR-2026-0107");
    }

    public static Letter refusedWithheld() {
        return refused(
                Reasons.Withheld.withoutConsent(MANAGER),
                OF_THE_TALKS + ", on 10 and on 12 November.",
                "SUR-2026-0107");
    }

    public static Letter refusedAtLength() {
        return refused(
                new Reasons.Given(IntStream.range(0, 60)
                        .mapToObj(at -> REASONS)
                        .collect(Collectors.joining(" "))
                        .replace("\n", " ")),
                null,
                "SUR-2026-0107");
    }

    public static Letter refused(Reasons reasons, @Nullable String talks, String reference) {
        return new ConferenceRefusedLetter(
                        envelope(reference),
                        "Amina and Joseph",
                        LocalDate.of(2026, 11, 12),
                        List.of("health visiting", "the police", "Ysgol Dŵr"),
                        new Decision(MANAGER, LocalDate.of(2026, 11, 16), reasons, talks),
                        new Challenge(
                                MANAGER.inWords(),
                                LocalDateTime.of(2026, 11, 17, 17, 0),
                                "The Independent Scrutineer of the partnership",
                                "Within 72 hours of your challenge being received"))
                .letter();
    }

    public static Letter convened() {
        return convenedOn(LocalDate.of(2026, 11, 27));
    }

    public static Letter convenedLate() {
        return convenedOn(LocalDate.of(2026, 12, 2));
    }

    public static Letter acknowledged() {
        return new RequestAcknowledgedLetter(
                        envelope("SUR-2026-0107"),
                        "the children of reference SUR-2026-0107",
                        LocalDateTime.of(2026, 11, 12, 9, 5),
                        LocalDateTime.of(2026, 11, 13, 17, 0),
                        MANAGER)
                .letter();
    }

    public static Letter finallyConvened() {
        return finalDecision(true, new Reasons.Given(REASONS), true);
    }

    public static Letter finallyNotConvened() {
        return finalDecision(false, Reasons.Withheld.withoutConsent(MANAGER), false);
    }

    private static Letter convenedOn(LocalDate day) {
        return new ConferenceConvenedLetter(
                        envelope("SUR-2026-0107"),
                        "Amina and Joseph",
                        day.atTime(10, 0),
                        "Room 4, Quadrant Court, 35 Guildford Road, Woking GU22 7QQ",
                        new Person("Ruth Okafor", "Independent Chair", "Quality and Safeguarding"),
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 30))
                .letter();
    }

    private static Letter finalDecision(boolean convened, Reasons reasons, boolean heard) {
        return new FinalDecisionLetter(
                        envelope("SUR-2026-0107"),
                        "Amina and Joseph",
                        convened,
                        new Decision(
                                new Person("Helen Stone", "Independent Scrutineer", "Safeguarding Partnership"),
                                LocalDate.of(2026, 11, 19),
                                reasons,
                                OF_THE_TALKS + "."),
                        heard)
                .letter();
    }

    private static Envelope envelope(String reference) {
        return new Envelope(
                Letterhead.of("Exampleshire Safeguarding Children Partnership")
                        .at(List.of("County Hall", "1 Example Street", "Exampleton", "EX1 1EX", "01632 960001")),
                VISITOR,
                List.of("Canolfan Iechyd, 12 Heol y Dŵr", "Exampleton EX2 2EX"),
                reference,
                LocalDate.of(2026, 11, 16),
                MANAGER,
                List.of("The Police, Public Protection Unit", "Ysgol Dŵr"),
                true);
    }
}
