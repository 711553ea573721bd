package org.reconvene.time.model;

import org.jspecify.annotations.Nullable;

/** A holiday file cannot be read; the message names the field and the remedy. */
public final class HolidayFileException extends IllegalArgumentException {

    HolidayFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
