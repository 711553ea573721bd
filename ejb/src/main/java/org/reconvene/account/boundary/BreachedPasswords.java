package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.reconvene.account.model.BreachedList;

/**
 * The passwords that became known elsewhere, where the operator named a file of them. Nothing is asked of anybody outside. Where the
 * file cannot be read no password is taken: what cannot be looked at is not let through.
 */
@ApplicationScoped
class BreachedPasswords {

    /** The system property that names the file; the launcher looks whether it is one. */
    static final String FILE = "reconvene.breached.passwords";

    private final Optional<BreachedList> list =
            Optional.ofNullable(System.getProperty(FILE)).map(Path::of).map(BreachedList::new);

    /** Why the password is not taken; empty if it is in no list, or there is none. */
    Optional<String> refuse(String password) {
        try {
            return list.isPresent() && list.get().contains(password)
                    ? Optional.of(
                            "This password became known when another service was broken into, so it is tried first."
                                    + " Take four words that do not belong together")
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
