package org.reconvene.demonstration.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.demonstration.model.PastDissent.PastReview;
import org.reconvene.demonstration.model.PastDissent.Words;
import org.reconvene.demonstration.model.PastFollowUp.Kind;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.dissentsgroup.Finding;

/**
 * The invented partnerships' past year: history.csv, history-conferences.csv, history-words.csv, history-follow-up.csv and history-phrases.csv in the
 * resources of this component. Fields with texts stand between semicolons.
 *
 * @param agreed the conferences at which nobody dissented
 * @param phrases sentences that many cases share, by what they are used for
 */
public record History(
        List<PastDissent> dissents,
        List<PastConference> agreed,
        List<PastFollowUp> followUps,
        Map<String, List<String>> phrases) {

    /** Reads the files. */
    public static History read() {
        var words = Cast.rows("history-words.csv", 4, ";").stream()
                .collect(Collectors.toMap(row -> row[0], row -> new Words(row[1], row[2], Cast.orNull(row[3]))));
        return new History(
                Cast.rows("history.csv", 18).stream()
                        .map(row -> dissent(row, Cast.named(words, row[0])))
                        .toList(),
                Cast.rows("history-conferences.csv", 7).stream()
                        .map(PastConference::of)
                        .toList(),
                Cast.rows("history-follow-up.csv", 8, ";").stream()
                        .map(PastFollowUp::of)
                        .toList(),
                Cast.rows("history-phrases.csv", 2, ";").stream()
                        .collect(Collectors.groupingBy(
                                row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList()))));
    }

    /** What followed from that dissent's finding. */
    public List<PastFollowUp> of(PastDissent dissent, Kind kind) {
        return followUps.stream()
                .filter(one -> one.dissent().equals(dissent.key()) && one.kind() == kind)
                .toList();
    }

    /** One of the sentences for that use, in turn. */
    public String phrase(Object use, int number) {
        var all = Objects.requireNonNull(phrases.get(use.toString()), use::toString);
        return all.get(number % all.size());
    }

    private static PastDissent dissent(String[] row, Words words) {
        return new PastDissent(
                row[0],
                PastConference.of(Arrays.copyOfRange(row, 1, 8)),
                Ground.valueOf(row[8]),
                row[9],
                Wish.valueOf(row[10]),
                row[11].equals("harm"),
                number(row[12]),
                row[13].isEmpty() ? null : review(row[13].split(":", -1)),
                Finding.valueOf(row[14]),
                Integer.parseInt(row[15]),
                Integer.parseInt(row[16]),
                Arrays.stream(row[17].split(" ", -1)).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                words);
    }

    private static PastReview review(String[] word) {
        return word.length == 1
                ? new PastReview(Integer.parseInt(word[0]), null, null, null)
                : new PastReview(
                        Integer.parseInt(word[0]), number(word[1]), PlanDecision.valueOf(word[2]), category(word[3]));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static @Nullable PlanCategory category(String text) {
        return text.isEmpty() ? null : PlanCategory.valueOf(text);
    }
}
