package org.reconvene.reports.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phrases of every language as they stand in the files {@code words/en.properties} and so on, read once. */
final class Bundles {
    private static final Map<Language, Map<String, String>> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), Bundles::read, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private Bundles() {}

    static boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    static String pattern(Language language, String key) {
        var pattern = of(language).get(key);
        if (pattern == null) {
            throw new IllegalStateException("words: there is no phrase " + key + " in " + language.inItself());
        }
        return pattern;
    }

    static Map<String, String> of(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var name = "/org/reconvene/reports/words/" + language.code() + ".properties";
        try (var file = Bundles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the words of " + language.inItself() + " were not built in");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            Function.identity(), properties::getProperty, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
