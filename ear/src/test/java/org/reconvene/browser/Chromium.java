package org.reconvene.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine; none is ever downloaded. */
final class Chromium {

    private static final String NAMED = "RECONVENE_CHROMIUM";

    /** Nothing of it talks to anybody but the page under test. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The program, from the environment's RECONVENE_CHROMIUM or under one of its usual names. */
    static Optional<Path> installed() {
        String named = System.getenv(NAMED);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        List<String> folders = List.of(
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Why the browser tests cannot run on this machine. */
    static String missing() {
        return "No Chromium was found; install one (Debian: apt-get install chromium), or name it with " + NAMED + ".";
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright, Path program) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }
}
