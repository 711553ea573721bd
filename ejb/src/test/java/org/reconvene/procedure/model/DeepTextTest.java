package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.procedure.Mistake;

/** A text that is nested far deeper than any procedure is refused in words, and exhausts nothing. */
class DeepTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_text_that_is_nested_without_end_is_a_mistake(String opening) {
        var reading = ProcedureReader.read("procedure: surrey\nrules:\n  " + opening.repeat(30_000));
        assertThat(((Reading.Faulty) reading).mistakes())
                .singleElement()
                .extracting(Mistake::line, Mistake::field)
                .containsExactly(3, "file");
    }
}
