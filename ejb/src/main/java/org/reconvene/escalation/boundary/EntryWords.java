package org.reconvene.escalation.boundary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.EntryView;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reports.letters.Written;
import org.reconvene.time.London;

/** What a side wrote, as a letter and a record print it. */
final class EntryWords {

    private EntryWords() {}

    static Written written(EntryView entry) {
        var adviser = entry.adviser();
        return new Written(
                adviser == null ? entry.item().words() : entry.item().words() + ": " + adviser,
                Stationery.person(entry.writtenBy()),
                London.wallClock(entry.writtenAt()),
                entry.text(),
                answer(entry),
                entry.item().isOfBothSides());
    }

    private static Written.@Nullable Answer answer(EntryView entry) {
        return entry.confirmed() == null
                ? null
                : new Written.Answer(
                        Stationery.person(Objects.requireNonNull(entry.answeredBy())),
                        London.wallClock(Objects.requireNonNull(entry.answeredAt())),
                        entry.contestedWords());
    }
}
