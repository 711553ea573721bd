package org.reconvene.web.conference;

import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceView;

/**
 * What the chair of a conference does next.
 *
 * @param words the act, as a heading
 * @param button the words of its button
 * @param page the page on which it is done, within the application and without its reference
 */
public record ChairsTurn(String words, String button, String page) {

    /** The first thing that is missing: who took part, then the decisions; after that dissents can be recorded. */
    static ChairsTurn of(ConferenceView conference) {
        var reference = conference.reference();
        if (!conference.dateSet()) {
            return new ChairsTurn(
                    "Set the date of the reconvened conference",
                    "Set the date",
                    "/conference/date.xhtml?ref=" + reference);
        }
        var someoneCame = conference.participants().stream().anyMatch(row -> row.attendance() != Attendance.INVITED);
        if (!someoneCame) {
            return new ChairsTurn(
                    "Record who took part, and whose reports came",
                    "Record who took part",
                    "/conference/participation.xhtml?ref=" + reference);
        }
        if (conference.children().stream().anyMatch(row -> row.decision() == null)) {
            return new ChairsTurn(
                    "Record your decision for each child",
                    "Record my decision",
                    "/conference/decisions.xhtml?ref=" + reference);
        }
        return new ChairsTurn(
                "Ask whether anybody dissents, and record it while they are beside you",
                "Record a dissent",
                "/dissent/record.xhtml?conference=" + reference);
    }
}
