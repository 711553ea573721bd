package org.reconvene.reports;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The minutes of a professional meeting (BOR-9 to BOR-11), for those who have a part in the case: they name who came.
 *
 * @param reference of the disagreement
 * @param about the decision that is disputed
 * @param startsAt in the partnership's time zone
 * @param discussed paragraphs of the minutes; empty where nothing was written down
 * @param confirmation a sentence that says whether the other side confirmed them
 * @param otherWording paragraphs of the wording that the other side put beside them; empty where it put none
 */
public record ProfessionalMinutes(
        Cover cover,
        String reference,
        String about,
        LocalDateTime startsAt,
        String place,
        String urgency,
        boolean significantRisk,
        String chair,
        List<Attendant> attendants,
        List<String> discussed,
        String confirmation,
        List<String> otherWording,
        List<ToDo> actions)
        implements Printout {
    public ProfessionalMinutes {
        Stated.text("reference", reference);
        Stated.text("about", about);
        Stated.text("place", place);
        Stated.text("urgency", urgency);
        Stated.text("chair", chair);
        Stated.text("confirmation", confirmation);
        attendants = List.copyOf(attendants);
        discussed = List.copyOf(discussed);
        otherWording = List.copyOf(otherWording);
        actions = List.copyOf(actions);
    }

    /**
     * Somebody who was invited.
     *
     * @param who name and title
     * @param attendance whether they came, in words
     */
    public record Attendant(String who, String agency, String attendance) {
        public Attendant {
            Stated.text("who", who);
            Stated.text("agency", agency);
            Stated.text("attendance", attendance);
        }
    }
}
