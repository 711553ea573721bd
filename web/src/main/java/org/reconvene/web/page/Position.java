package org.reconvene.web.page;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A place in a list by time left, as the address of its next page says it. */
public record Position(Instant at, long id) {

    /** The place that an address names; null for the first page, which an address cut short opens too. */
    public static @Nullable Position of(@Nullable String after) {
        if (after == null || !after.matches("[0-9TZ:.-]{10,40}_[0-9]{1,18}")) {
            return null;
        }
        var cut = after.lastIndexOf('_');
        try {
            return new Position(Instant.parse(after.substring(0, cut)), Long.parseLong(after.substring(cut + 1)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** For the address. */
    public String text() {
        return at + "_" + id;
    }
}
