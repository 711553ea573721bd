package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.time.Nation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema offers whoever writes a procedure the words that the reader knows, and no others. */
class ProcedureSchemaTest {

    @ParameterizedTest
    @MethodSource("choices")
    void the_schema_offers_the_words_that_the_reader_knows(Class<? extends Enum<?>> kind, List<String> place)
            throws IOException {
        assertThat(offeredAt(place))
                .containsExactlyElementsOf(Arrays.stream(kind.getEnumConstants())
                        .map(Field::written)
                        .toList());
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(Ending.class, List.of("ending")),
                Arguments.of(Recorded.class, List.of("recorded")),
                Arguments.of(Nation.class, List.of("calendar")),
                Arguments.of(Side.class, List.of("step", "properties", "acts")),
                Arguments.of(Tier.class, List.of("actor", "properties", "tier")),
                Arguments.of(Role.class, List.of("actor", "properties", "office")),
                Arguments.of(AgencyKind.class, List.of("actor", "properties", "titles")));
    }

    private static List<String> offeredAt(List<String> place) throws IOException {
        var at = in(schema(), "$defs");
        for (var name : place) {
            at = in(at, name);
        }
        if (at.get("oneOf") instanceof List<?> choices) {
            return choices.stream()
                    .map(choice -> String.valueOf(((Map<?, ?>) choice).get("const")))
                    .toList();
        }
        return in(at, "properties").keySet().stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> schema() throws IOException {
        try (var file = Objects.requireNonNull(
                ProcedureReader.class.getResourceAsStream("/org/reconvene/procedure/procedure.schema.json"))) {
            // Every text in JSON is one in YAML too.
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        }
    }

    private static Map<?, ?> in(Map<?, ?> field, String name) {
        return (Map<?, ?>) Objects.requireNonNull(field.get(name), name);
    }
}
