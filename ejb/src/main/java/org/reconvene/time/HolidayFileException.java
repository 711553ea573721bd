package org.reconvene.time;

import org.jspecify.annotations.Nullable;

/** A holiday file cannot be used; the words name the field, the line where it is known, and the remedy. */
public final class HolidayFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    public HolidayFileException(String remedy, @Nullable Throwable cause) {
        super(remedy, cause);
        this.remedy = remedy;
    }

    /** What to mend, in words to be shown, without a full stop. */
    public String remedy() {
        return remedy;
    }
}
