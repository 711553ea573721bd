package org.reconvene.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/requirements.md says what the tests prove, and what was promised is proved. */
class RequirementsDocumentTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private final RequirementsDocument document = RequirementsDocument.of(PROJECT);

    @Test
    void the_page_is_up_to_date() throws IOException {
        var page = PROJECT.resolve("docs/requirements.md");
        if (Boolean.getBoolean("reconvene.docs.write")) {
            Files.writeString(page, document.markdown());
        }
        assertThat(page)
                .as("run the command that stands on the page to write it anew")
                .hasContent(document.markdown());
    }

    @Test
    void no_test_carries_a_number_that_no_requirement_has() {
        assertThat(document.unknownNumbers()).isEmpty();
    }

    @Test
    void every_requirement_of_what_is_built_has_a_test() {
        var built = Stream.of(
                        numbers("BOR", 1, 14),
                        numbers("SUS", 1, 18),
                        numbers("NI", 1, 19),
                        numbers("SUR", 1, 20),
                        numbers("HER", 1, 15))
                .flatMap(each -> each);
        assertThat(document.tests().keySet()).containsAll(built.toList());
    }

    private static Stream<String> numbers(String source, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> source + "-" + number);
    }

    @Test
    void all_87_requirements_are_listed() {
        assertThat(document.requirements()).hasSize(87);
    }
}
