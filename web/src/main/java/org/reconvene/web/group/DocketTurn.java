package org.reconvene.web.group;

import java.time.LocalDate;
import java.util.List;
import org.reconvene.dissentsgroup.DocketView;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.people.PersonView;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;

/**
 * The next act on a docket.
 *
 * @param waiting whether it is somebody else’s turn, or nobody’s
 * @param address where the act is carried out; empty where there is none
 */
public record DocketTurn(String kicker, String heading, String words, String address, String button, boolean waiting) {

    static DocketTurn of(
            DocketView docket, List<DocketCase> cases, PersonView reader, boolean coordinates, LocalDate today) {
        var yours = "Your turn, " + reader.name();
        var meets =
                "The Group meets on " + DateWords.dayAndTime(docket.meeting().startsAt()) + ".";
        if (docket.meeting().status() == MeetingStatus.HELD) {
            return new DocketTurn("Held", "This meeting is closed", "Its docket stands as it was.", "", "", true);
        }
        for (var one : cases) {
            if (one.isMyTurn()) {
                var reference = one.row().reference();
                return new DocketTurn(
                        yours,
                        "Send your review of " + reference,
                        meets,
                        "/group/audit.xhtml?ref=" + reference,
                        "Open my review",
                        false);
            }
        }
        if (!coordinates) {
            return new DocketTurn("Nobody’s turn here", "Nothing waits for you", meets, "", "", true);
        }
        if (!today.isBefore(London.dateOf(docket.meeting().startsAt()))) {
            return new DocketTurn(
                    yours,
                    "Hold the meeting",
                    "Record who is present, then open the first case.",
                    "/group/meeting.xhtml?meeting=" + docket.meeting().reference(),
                    "Open the meeting screen",
                    false);
        }
        for (var one : cases) {
            if (one.candidates() != null) {
                var reference = one.row().reference();
                return new DocketTurn(
                        yours,
                        "Assign a " + one.nextReviewer() + " reviewer to " + reference,
                        "Papers close " + DateWords.dayAndTime(docket.meeting().papersCloseAt())
                                + ". What is referred later goes to the meeting after.",
                        "#assign-" + reference,
                        "Choose a reviewer",
                        false);
            }
        }
        var waits = docket.wanted() - docket.sent();
        return new DocketTurn(
                waits == 0 ? "Nobody’s turn yet" : "The reviewers’ turn",
                waits == 0
                        ? "Nothing waits for you"
                        : waits == 1 ? "1 review is not sent yet" : waits + " reviews are not sent yet",
                meets,
                "",
                "",
                true);
    }
}
