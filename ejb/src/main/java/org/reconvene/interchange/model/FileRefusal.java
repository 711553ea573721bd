package org.reconvene.interchange.model;

import java.io.IOException;

/**
 * Ends the reading of a file that as a whole cannot be used. Its reason is for the screen.
 *
 * <p>An {@link IOException}, because that is all a parser lets through from the reader below it.
 */
final class FileRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FileRefusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
