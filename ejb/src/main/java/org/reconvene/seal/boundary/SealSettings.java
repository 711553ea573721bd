package org.reconvene.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the operator chose about seals, by a variable of the environment or the system property of the same meaning. */
@ApplicationScoped
public class SealSettings {

    public static final String KEY = "reconvene.seal.key";
    public static final String FOLDER = "reconvene.heads.folder";
    public static final String MAIL = "reconvene.heads.mail";

    private static final String OWN_KEY = "seal-key.pem";

    /** The file with the key that the operator named. */
    Optional<Path> key() {
        return said(KEY).map(Path::of);
    }

    /** Where a key is kept that nobody named. */
    Path ownKey() {
        return data().resolve(OWN_KEY);
    }

    /** The data folder. */
    Path data() {
        return Path.of(Optional.ofNullable(System.getProperty("reconvene.data"))
                .or(() -> Optional.ofNullable(System.getProperty("jboss.server.data.dir")))
                .orElse(""));
    }

    /** The folder outside to which heads go. */
    Optional<Path> folder() {
        return said(FOLDER).map(path -> Path.of(path).toAbsolutePath().normalize());
    }

    /** The address outside to which heads go by e-mail. */
    public Optional<String> mail() {
        return said(MAIL);
    }

    private static Optional<String> said(String property) {
        var variable = "RECONVENE" + property.substring("reconvene".length()).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable.toUpperCase(Locale.ROOT))))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
