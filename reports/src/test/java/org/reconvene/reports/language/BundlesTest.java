package org.reconvene.reports.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SUS-8")
class BundlesTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");

    @Test
    void every_phrase_that_is_asked_for_stands_in_english_and_every_one_there_is_asked_for() throws IOException {
        assertThat(askedFor()).isEqualTo(Bundles.of(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void no_language_has_a_phrase_or_an_argument_that_english_lacks(Language language) {
        assertThat(Bundles.of(language)).allSatisfy((key, pattern) -> {
            assertThat(Bundles.of(Language.ENGLISH)).containsKey(key);
            assertThat(argumentsOf(language, key)).isSubsetOf(argumentsOf(Language.ENGLISH, key));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_its_days_its_counts_and_what_says_that_something_is_not_translated(Language language) {
        assertThat(Bundles.of(language))
                .containsKeys("format.date", "format.day", "format.time", "format.moment", "frame.untranslated");
        assertThat(Bundles.of(language).keySet())
                .containsAll(Bundles.of(Language.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("count."))
                        .toList());
    }

    @Test
    void a_phrase_that_nobody_wrote_is_refused_by_its_key() {
        assertThatThrownBy(() -> Phrases.in(Language.WELSH).say("no.such"))
                .hasMessage("words: there is no phrase no.such in English");
    }

    private static Set<String> askedFor() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .flatMap(text -> KEY.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(key -> !key.startsWith("net.sf.jasperreports."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> argumentsOf(Language language, String key) {
        return new MessageFormat(Bundles.pattern(language, key), language.locale()).getArgumentNames();
    }
}
