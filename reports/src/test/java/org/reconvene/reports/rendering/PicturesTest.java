package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of every sample looks as it did when somebody last looked at it. {@code -Dreconvene.pictures.write=true} keeps
 * the pages as they are now: look at them before they are committed.
 */
@Tag("SUR-19")
class PicturesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "pictures");
    private static final Path FOUND = Path.of("target", "pictures");
    private static final boolean WRITES = Boolean.getBoolean("reconvene.pictures.write");
    /** Some twenty pixels of a page: less than the sign beside the product’s name. */
    static final double TOLERATED = 0.0001;

    private static final Set<String> SEEN = new TreeSet<>();

    static Stream<Arguments> documents() {
        return PrintedSamples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_page_looks_as_it_did(String name, Callable<byte[]> sample) throws Exception {
        var complaints = new ArrayList<String>();
        for (var page : PrintedPages.lookedAt(sample.call()).entrySet()) {
            var file = name + "-" + page.getKey() + ".png";
            SEEN.add(file);
            complaints.addAll(complaintsAbout(name, page.getKey(), file, Picture.of(page.getValue())));
        }
        assertThat(complaints).isEmpty();
    }

    /** A document that has lost a page, or is gone. */
    @AfterAll
    static void no_picture_is_kept_of_a_page_that_is_not_there() throws IOException {
        if (SEEN.stream().map(PicturesTest::documentOf).distinct().count()
                < PrintedSamples.all().size()) {
            return;
        }
        try (var kept = Files.list(KEPT)) {
            var stale = kept.filter(file -> !SEEN.contains(file.getFileName().toString()))
                    .toList();
            if (WRITES) {
                for (var file : stale) {
                    Files.delete(file);
                }
            } else {
                assertThat(stale).isEmpty();
            }
        }
    }

    private static List<String> complaintsAbout(String document, int page, String file, Picture actual)
            throws IOException {
        var place = KEPT.resolve(file);
        if (WRITES) {
            if (!Files.exists(place) || Picture.read(place).shareThatDiffersFrom(actual) > 0) {
                actual.write(place);
            }
            return List.of();
        }
        var what = "page " + page + " of " + document;
        if (!Files.exists(place)) {
            actual.write(FOUND.resolve(file));
            return List.of(what + " has no picture yet; it looks as in " + FOUND.resolve(file));
        }
        var kept = Picture.read(place);
        var share = actual.shareThatDiffersFrom(kept);
        if (share <= TOLERATED) {
            return List.of();
        }
        var difference = FOUND.resolve(file.replace(".png", "-difference.png"));
        actual.write(FOUND.resolve(file));
        ImageIO.write(actual.differenceTo(kept), "png", difference.toFile());
        return List.of(String.format(
                Locale.ROOT,
                "%s: %.2f%% of it is not as in %s; it looks as in %s, the difference is in %s",
                what,
                100 * share,
                place,
                FOUND.resolve(file),
                difference));
    }

    private static String documentOf(String file) {
        return file.substring(0, file.lastIndexOf('-'));
    }
}
