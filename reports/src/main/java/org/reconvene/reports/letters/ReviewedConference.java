package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrases;

/**
 * The conference from whose decision somebody dissented.
 *
 * @param reference of the conference
 * @param kind in the words of the nation: "Initial child protection conference"
 * @param children for whom the dissent is, as the letter is to call them, at least one
 * @param heldOn its day, in the partnership's time zone
 */
public record ReviewedConference(String reference, String kind, List<String> children, LocalDate heldOn, Person chair) {
    public ReviewedConference {
        Words.stated("conference", reference);
        Words.stated("kind of conference", kind);
        children = List.copyOf(children);
        Words.stated("children", children);
    }

    /** Its kind, its children and its day, for a sentence that speaks of it. */
    Map<String, Object> withinSentence() {
        return Map.of("kind", Words.withinSentence(kind), "children", children, "day", heldOn);
    }

    List<Fact> facts(Phrases phrases) {
        return List.of(
                new Fact(phrases.say("fact.conference"), kind + ", " + reference),
                new Fact(phrases.say("fact.held-on"), phrases.day(heldOn)),
                new Fact(phrases.say("fact.chair"), chair.inWords()));
    }
}
