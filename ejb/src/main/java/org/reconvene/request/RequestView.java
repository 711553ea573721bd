package org.reconvene.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;
import org.reconvene.people.PersonView;
import org.reconvene.time.Deadline;

/**
 * What a request for a conference says beside what both sides wrote.
 *
 * @param strategyDiscussionOn null where it is not known
 * @param holdBy by when a conference is due; null where the strategy discussion's day is not known
 * @param refusedBeforeOn when a conference was refused before (HER-10); null where none was
 * @param conference the conference that was convened; null where none was
 * @param endedAt null while it is open
 * @param withheld whether the reasons are withheld from the reader (HER-13)
 * @param refused whether an answer or the last word refused it, so that there is a letter with it
 * @param letters the letters that there are by now, the latest last
 * @param decidable the key of the step that the reader answers or decides now; null where none waits for them
 */
public record RequestView(
        String reference,
        List<ChildView> children,
        List<Party> parties,
        PersonView addressed,
        Instant requestedAt,
        String section47,
        @Nullable LocalDate strategyDiscussionOn,
        @Nullable Deadline holdBy,
        @Nullable LocalDate refusedBeforeOn,
        @Nullable String conference,
        @Nullable RequestEnding ending,
        @Nullable Overtaken overtakenBy,
        @Nullable Instant endedAt,
        boolean withheld,
        boolean refused,
        List<LetterKind> letters,
        @Nullable String decidable) {

    public RequestView {
        children = List.copyOf(children);
        parties = List.copyOf(parties);
        letters = List.copyOf(letters);
    }

    /** Somebody who asked for an agency: whoever made the request first, then those who joined. */
    public record Party(PersonView person, Instant since) {}
}
