package org.reconvene.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md says something of every requirement, and names no test that is not there. */
class SecurityDocumentTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

    private static final Pattern SECTION = Pattern.compile("(\\d+\\.\\d+)=(\\d+)");

    /** How many of each section of ASVS 5.0 are of level 1 or 2: they come first in every section. */
    private static final String SECTIONS =
            "1.1=2 1.2=9 1.3=11 1.4=3 1.5=2 2.1=3 2.2=3 2.3=4 2.4=1 3.2=2 3.3=4 3.4=6 3.5=5"
                    + " 3.7=2 4.1=3 4.2=1 4.3=2 4.4=4 5.1=1 5.2=3 5.3=2 5.4=3 6.1=3 6.2=12 6.3=4 6.4=4 6.5=5 6.6=3 6.8=4 7.1=3"
                    + " 7.2=4 7.3=2 7.4=5 7.5=2 7.6=2 8.1=2 8.2=3 8.3=1 8.4=1 9.1=3 9.2=4 10.1=2 10.2=2 10.3=4 10.4=11 10.5=5"
                    + " 10.6=2 10.7=3 11.1=2 11.2=3 11.3=3 11.4=4 11.5=1 11.6=1 12.1=3 12.2=2 12.3=4 13.1=1 13.2=5 13.3=2 13.4=5"
                    + " 14.1=2 14.2=4 14.3=3 15.1=3 15.2=3 15.3=7 16.1=1 16.2=5 16.3=4 16.4=3 16.5=3 17.1=1 17.2=4 17.3=2";

    private static final List<String> OF_LEVEL_3 = List.of(
            "1.2.10", "2.3.5", "6.3.8", "7.5.3", "8.3.2", "8.3.3", "14.2.6", "14.2.7", "14.2.8", "15.4.2", "16.5.4");

    @Test
    void every_requirement_of_level_2_has_its_row() throws IOException {
        var expected = new ArrayList<>(OF_LEVEL_3);
        var section = SECTION.matcher(SECTIONS);
        while (section.find()) {
            for (var number = 1; number <= Integer.parseInt(section.group(2)); number++) {
                expected.add(section.group(1) + "." + number);
            }
        }
        assertThat(expected).hasSize(264);
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_row_says_how_it_is_met_or_that_it_is_not() throws IOException {
        assertThat(rows().values())
                .allSatisfy(row -> assertThat(row.get(1).strip()).isNotEmpty());
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        var tests = tests();
        for (var row : rows().entrySet()) {
            assertThat(Arrays.stream(row.getValue().get(2).split(",", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty()))
                    .as(row.getKey())
                    .isSubsetOf(tests);
        }
    }

    /** Of each row by its number: requirement, how, tests. */
    private static Map<String, List<String>> rows() throws IOException {
        var rows = new TreeMap<String, List<String>>();
        var row = ROW.matcher(Files.readString(CHECKOUT.resolve("docs/security.md")));
        while (row.find()) {
            assertThat(rows.put(row.group(1), List.of(row.group(2), row.group(3), row.group(4))))
                    .as(row.group(1) + " stands there once")
                    .isNull();
        }
        return rows;
    }

    private static Set<String> tests() throws IOException {
        var names = new TreeSet<String>();
        for (var module : List.of("reports", "proof", "ejb", "web", "ear")) {
            var folder = CHECKOUT.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches(".*(Test|IT)\\.java"))
                            .forEach(name -> names.add(name.replace(".java", "")));
                }
            }
        }
        return names;
    }
}
