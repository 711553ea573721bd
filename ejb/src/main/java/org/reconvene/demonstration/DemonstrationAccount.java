package org.reconvene.demonstration;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An invented person as the sign-in page lists them.
 *
 * @param part the part they play in the stories told with these accounts; null for everybody else
 */
public record DemonstrationAccount(
        String partnership,
        String name,
        String title,
        String agency,
        @Nullable String part,
        String userName) implements Serializable {}
