package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator chose about papers, by a variable of the environment or the system property of the same meaning. It is asked
 * for each paper, so that nothing here is older than what is set.
 */
@ApplicationScoped
public class PaperSettings {

    public static final String MACROS = "reconvene.papers.macros";
    public static final String FOLDER = "reconvene.papers.folder";
    public static final String SCANNER_HOST = "reconvene.scanner.host";
    public static final String SCANNER_PORT = "reconvene.scanner.port";

    /** On which clamd listens when nobody says otherwise. */
    private static final String CLAMD = "3310";

    /** Whether documents with macros and scripts are taken in; anything but a plain "accept" says no. */
    public boolean macros() {
        return said(MACROS).filter("accept"::equals).isPresent();
    }

    /** The folder in which papers are kept; empty for the database. */
    public Optional<Path> folder() {
        return said(FOLDER).map(path -> Path.of(path).toAbsolutePath().normalize());
    }

    /** Where the virus scanner listens; empty where there is none. Its name is looked up each time. */
    public Optional<InetSocketAddress> scanner() {
        return said(SCANNER_HOST)
                .map(host -> new InetSocketAddress(
                        host, Integer.parseInt(said(SCANNER_PORT).orElse(CLAMD))));
    }

    private static Optional<String> said(String property) {
        var variable = "RECONVENE" + property.substring("reconvene".length()).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable.toUpperCase(Locale.ROOT))))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
