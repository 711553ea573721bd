package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Statement;
import org.reconvene.reports.language.Language;

/** Records of a professional difference, all invented: one with every part, one with nothing answered, one of many pages. */
public final class DifferenceSamples {
    /** Stands in the record that the raising manager keeps, and nowhere else. */
    public static final String OF_THE_RECORD = "We differ on whether the third bruise changes the threshold";

    /** Stands in the equivalent manager's own wording, and nowhere else. */
    public static final String OF_THE_OTHER_WORDING = "The call was offered beside the visit, and not instead of it";

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 12, 22, 9, 40);
    private static final Person RAISING = new Person(
            "Gwenllian Fieldfare-Butterworth",
            "Designated Teacher for Child Protection and Vice-Principal",
            "Carrickmannon and Ballygowan Integrated College, Education Authority South Eastern Region");
    private static final Person EQUIVALENT = new Person(
            "Cathal Ó Dálaigh", "Senior Social Work Practitioner", "South Eastern Health and Social Care Trust");

    private DifferenceSamples() {}

    public static Statement confirmed() {
        return record(
                List.of(written(
                        "The Record of Professional Difference",
                        RAISING,
                        OF_THE_RECORD + ".\nThe school asks for a visit before the holiday.",
                        new Written.Answer(EQUIVALENT, MORNING.plusHours(3), null))),
                List.of(written("The receipt of the record", EQUIVALENT, "Received today at noon.", null)),
                List.of(
                        written("Advice taken, and from whom", EQUIVALENT, "The named nurse sees a pattern.", null),
                        written("The decision, in writing", EQUIVALENT, "A visit is made tomorrow.", null)),
                "It ended at 15:10 on Tuesday 22 December 2026. By the procedure: the decision was accepted.");
    }

    public static Statement contested() {
        return record(
                List.of(written(
                        "The Record of Professional Difference",
                        RAISING,
                        OF_THE_RECORD + ".",
                        new Written.Answer(EQUIVALENT, MORNING.plusHours(3), OF_THE_OTHER_WORDING + "."))),
                List.of(written("The receipt of the record", EQUIVALENT, "Received today at noon.", null)),
                List.of(),
                null);
    }

    public static Statement unanswered() {
        return record(
                List.of(written("The Record of Professional Difference", RAISING, OF_THE_RECORD + ".", null)),
                List.of(),
                List.of(),
                null);
    }

    /** The shortest, in that language. */
    public static Statement in(Language language) {
        return record(
                language,
                List.of(written("The Record of Professional Difference", RAISING, OF_THE_RECORD + ".", null)),
                List.of(),
                List.of(),
                null);
    }

    public static Statement atLength() {
        var words = IntStream.range(0, 300)
                .mapToObj(at -> "What was said on that day was written down the same evening.")
                .collect(Collectors.joining(" "));
        return record(
                List.of(written("The Record of Professional Difference", RAISING, words, null)),
                List.of(),
                IntStream.range(0, 12)
                        .mapToObj(
                                at -> written("The decision, in writing", EQUIVALENT, "A decision of that week.", null))
                        .toList(),
                null);
    }

    private static Written written(String what, Person by, String words, Written.@Nullable Answer answer) {
        var ofBothSides = !what.startsWith("Advice") && !what.startsWith("The receipt");
        return new Written(what, by, MORNING, words, answer, ofBothSides);
    }

    private static Statement record(
            List<Written> kept, List<Written> receipts, List<Written> done, @Nullable String ending) {
        return record(Language.ENGLISH, kept, receipts, done, ending);
    }

    private static Statement record(
            Language language,
            List<Written> kept,
            List<Written> receipts,
            List<Written> done,
            @Nullable String ending) {
        return new DifferenceRecord(
                        Letterhead.of("Safeguarding Board for Northern Ireland").in(language),
                        RAISING,
                        LocalDateTime.of(2026, 12, 22, 16, 5),
                        new DifferenceRecord.Difference(
                                "NI-2026-0031",
                                "Rowan, 8",
                                "Need for an assessment, or its outcome",
                                "The referral was treated as family support",
                                LocalDateTime.of(2026, 12, 21, 11, 0),
                                LocalDateTime.of(2026, 12, 21, 12, 30),
                                new Person("Orla Dunnock", "Teacher", "Carrickmannon Integrated College"),
                                EQUIVALENT),
                        kept,
                        receipts,
                        done,
                        List.of(
                                new DifferenceRecord.Stage(
                                        "Line manager to line manager",
                                        "The line manager of the raiser, " + RAISING.name(),
                                        "done at 09:40 on Tuesday 22 December 2026"),
                                new DifferenceRecord.Stage(
                                        "Line manager to line manager",
                                        "The line manager who answers, " + EQUIVALENT.name(),
                                        "open, due at 17:00 on Wednesday 30 December 2026")),
                        ending,
                        true)
                .statement();
    }
}
