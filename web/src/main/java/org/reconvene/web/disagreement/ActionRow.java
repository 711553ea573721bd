package org.reconvene.web.disagreement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** Something that a professional meeting gives somebody to do, as it is typed. */
public class ActionRow {

    private final DateBoxes due = new DateBoxes();
    private @Nullable String what;
    private @Nullable String owner;

    boolean isEmpty() {
        return isBlank(what) && isBlank(owner) && due.isEmpty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The command; where the day cannot be read, what to mend is noted on the field. */
    RecordMeeting.Action command(String field, Errors errors) {
        return new RecordMeeting.Action(
                Objects.requireNonNullElse(what, ""),
                Staff.person(owner),
                due.date(field, errors).orElse(null));
    }

    public DateBoxes getDue() {
        return due;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }
}
