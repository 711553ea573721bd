package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * The conference that meets again because the senior child protection manager requires it.
 *
 * @param reference of the new conference
 * @param holdBy by when it is to be held, in the partnership's time zone
 * @param heldAt when it begins, in the same time zone; null while that is not arranged
 * @param place where it is held; null while that is not known
 */
public record ReconvenedConference(
        String reference,
        LocalDateTime holdBy,
        @Nullable LocalDateTime heldAt,
        @Nullable String place,
        Person chair) {
    public ReconvenedConference {
        Words.stated("conference", reference);
        if (place != null) {
            Words.stated("place", place);
        }
    }

    List<Fact> facts(Phrases phrases) {
        var facts = new ArrayList<>(List.of(
                new Fact(phrases.say("fact.conference"), reference),
                new Fact(
                        phrases.say("fact.date"),
                        heldAt == null ? phrases.say("again.no-date") : phrases.day(heldAt.toLocalDate()))));
        if (heldAt != null) {
            facts.add(new Fact(phrases.say("fact.time"), phrases.time(heldAt)));
            facts.add(new Fact(
                    phrases.say("fact.place"),
                    place == null ? phrases.say("again.no-place") : Phrase.asWritten(place)));
        }
        facts.add(new Fact(phrases.say("fact.at-the-latest"), phrases.moment(holdBy)));
        facts.add(new Fact(phrases.say("fact.chair"), chair.inWords()));
        return facts;
    }
}
