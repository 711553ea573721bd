package org.reconvene.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a browser test its pages. A test method asks for a {@link Page} parameter for each person in its story; every
 * one is a browser of its own to the server, with nobody signed in, and {@code page.navigate("/")} opens the first page.
 * One server and one browser serve all classes of one process.
 *
 * <p>Without a Chromium the tests are skipped and say so; where the environment says CI=true they fail.
 */
final class InTheBrowser implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InTheBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.installed().isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(Chromium.missing());
            }
            Assumptions.abort(Chromium.missing());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Run run = context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .getOrComputeIfAbsent(Run.class, key -> Run.begin(), Run.class);
        BrowserContext visitor = run.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(run.reconvene().address())
                        .setLocale("en-GB"));
        context.getStore(OURS).put(visitor, visitor);
        return visitor.newPage();
    }

    /** What all browser tests of one run share; JUnit closes it after the last of them. */
    private record Run(ReconveneProcess reconvene, Playwright playwright, Browser browser) implements AutoCloseable {

        static Run begin() {
            try {
                Optional<Path> program = Chromium.installed();
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright, program.orElseThrow());
                return new Run(ReconveneProcess.start(), playwright, browser);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            reconvene.close();
        }
    }
}
