package org.reconvene.web.followup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.ReviewInvestigation.NewAction;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** One action towards a Strategy Meeting as it is typed; a row with nothing in it is no action. */
public final class ActionRow {

    private final int number;
    private @Nullable String text;
    private @Nullable String owner;
    private final DateBoxes due = new DateBoxes();

    ActionRow(int number) {
        this.number = number;
    }

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    /** The beginning of the ids of its fields. */
    public String getId() {
        return "action-" + number;
    }

    boolean isEmpty() {
        return text == null && owner == null && due.isEmpty();
    }

    /** The action, with what is to be mended in it noted on its own fields. */
    NewAction read(Errors errors) {
        if (text == null || text.isBlank()) {
            errors.add(getId() + "-text", "Write what is to be done in action " + number);
        }
        if (owner == null) {
            errors.add(getId() + "-owner", "Choose who owns action " + number);
        }
        return new NewAction(
                Objects.requireNonNullElse(text, ""),
                owner == null ? null : new PersonId(Long.parseLong(owner)),
                due.date(getId() + "-due", errors).orElse(null));
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public DateBoxes getDue() {
        return due;
    }
}
