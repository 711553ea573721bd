package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.procedure.Grounds;

/** What a partnership requires and what its procedure says it carries are the same numbers. */
class ProcedureRequirementsTest {

    @ParameterizedTest
    @CsvSource({
        "scottish-borders, BOR",
        "sussex, SUS",
        "northern-ireland, NI",
        "surrey, SUR",
        "hertfordshire, HER",
    })
    void every_requirement_of_a_partnership_stands_in_its_procedure(String key, String prefix) throws IOException {
        var reading = ProcedureReader.read(BundledProcedures.text(key));
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        var carried = ((Reading.Sound) reading).procedure().grounds().flatMap(Grounds::numbers);
        assertThat(new TreeSet<>(carried.toList())).containsExactlyInAnyOrderElementsOf(requiredBy(prefix));
    }

    private static List<String> requiredBy(String prefix) throws IOException {
        try (var file = Objects.requireNonNull(
                ProcedureRequirementsTest.class.getResourceAsStream("/org/reconvene/requirements.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .filter(number -> number.startsWith(prefix + "-"))
                    .toList();
        }
    }
}
