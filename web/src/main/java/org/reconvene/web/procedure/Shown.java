package org.reconvene.web.procedure;

import java.util.Locale;
import org.reconvene.procedure.Limit;

/** Small words that the drawing, the sentences and the table share. */
final class Shown {

    private Shown() {}

    /** The limit with a capital letter, marked where it is local: "5 working days (local default)". */
    static String limit(Limit limit) {
        var words = limit.words().substring(0, 1).toUpperCase(Locale.UK)
                + limit.words().substring(1);
        var most = limit.chosen() == null ? words : "At most " + limit.words();
        var label = limit.grounds().label();
        return label.isEmpty() ? most : most + " (" + label.toLowerCase(Locale.UK) + ")";
    }
}
