package org.reconvene.reports.letters;

import java.util.List;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrases;

/**
 * What a disagreement is about.
 *
 * @param child as the letter is to call them
 * @param kind in the procedure's words
 * @param decision the disputed one, in the raiser's words
 */
public record DisputedDecision(String child, String kind, String decision) {
    public DisputedDecision {
        Words.stated("child", child);
        Words.stated("kind", kind);
        Words.stated("decision", decision);
    }

    List<Fact> facts(Phrases phrases) {
        return List.of(new Fact(phrases.say("fact.kind"), kind), new Fact(phrases.say("fact.decision"), decision));
    }
}
