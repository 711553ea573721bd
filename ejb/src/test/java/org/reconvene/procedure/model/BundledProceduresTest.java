package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five procedures that come with the program can be published as they are. */
class BundledProceduresTest {

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    void a_bundled_procedure_is_sound(String key) {
        var reading = ProcedureReader.read(BundledProcedures.text(key));
        if (reading instanceof Reading.Faulty faulty) {
            assertThat(faulty.mistakes().stream()
                            .map(mistake -> mistake.in(key + ".yaml"))
                            .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
        assertThat(reading).isInstanceOf(Reading.Sound.class);
    }
}
