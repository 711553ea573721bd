package org.reconvene.reports;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the Dissents Group (SUR-14).
 *
 * @param startsAt in the partnership's time zone
 * @param papersCloseAt the last moment for papers, in the partnership's time zone
 * @param place null where none was set
 */
public record Sitting(
        String reference,
        LocalDateTime startsAt,
        LocalDateTime papersCloseAt,
        @Nullable String place) {
    public Sitting {
        Stated.text("reference", reference);
    }

    /**
     * A member of the Group, by title and agency; never by name.
     *
     * @param attendance whether they come, or came: for example "Present"
     */
    public record Member(String title, String agency, String attendance) {
        public Member {
            Stated.text("title", title);
            Stated.text("agency", agency);
            Stated.text("attendance", attendance);
        }
    }
}
