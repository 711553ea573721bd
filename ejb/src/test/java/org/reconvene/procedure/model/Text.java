package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.reconvene.procedure.Mistake;
import org.reconvene.procedure.Procedure;

/** The text of a bundled procedure, to be changed for a test. */
record Text(String text) {

    static Text of(String key) {
        return new Text(BundledProcedures.text(key));
    }

    /** The text with something else in place of the first place that reads like this. */
    Text with(String old, String other) {
        assertThat(text).contains(old);
        return new Text(
                text.substring(0, text.indexOf(old)) + other + text.substring(text.indexOf(old) + old.length()));
    }

    /** The same from a given place on. */
    Text withAfter(String place, String old, String other) {
        assertThat(text).contains(place);
        var from = text.indexOf(place);
        return new Text(text.substring(0, from)
                + new Text(text.substring(from)).with(old, other).text());
    }

    /** The line, from 1, of the first place that reads like this. */
    int lineOf(String words) {
        assertThat(text).contains(words);
        return lineAt(text.indexOf(words));
    }

    /** The line of the first such place after another one. */
    int lineOf(String place, String words) {
        var from = text.indexOf(place);
        return lineAt(text.indexOf(words, from));
    }

    private int lineAt(int place) {
        return (int) text.substring(0, place)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    List<Mistake> mistakes() {
        return ProcedureReader.read(text) instanceof Reading.Faulty faulty ? faulty.mistakes() : List.of();
    }

    Procedure procedure() {
        assertThat(mistakes()).isEmpty();
        return ((Reading.Sound) ProcedureReader.read(text)).procedure();
    }
}
