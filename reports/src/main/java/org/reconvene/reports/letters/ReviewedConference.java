package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.List;
import org.reconvene.reports.Letter.Fact;

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
        Words.stated("children", Words.listed(children));
    }

    /** "the initial child protection conference about Juniper on Monday 21 December 2026". */
    String inWords() {
        return "the " + Words.withinSentence(kind) + " about " + Words.listed(children) + " on " + Words.day(heldOn);
    }

    List<Fact> facts() {
        return List.of(
                new Fact("Conference", kind + ", " + reference),
                new Fact("Held on", Words.day(heldOn)),
                new Fact("Chair", chair.inWords()));
    }
}
