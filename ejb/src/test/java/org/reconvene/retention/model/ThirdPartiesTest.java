package org.reconvene.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reconvene.retention.SubjectCase.Piece;

class ThirdPartiesTest {

    private final ThirdParties rowans = new ThirdParties(
            List.of("Rowan Blackthorn"),
            List.of("Rowan Blackthorn", "Laurel Blackthorn", "Niamh Wren", "Will O’Hara", "Anne-Marie Teal"));

    @Test
    void whole_names_of_others_are_marked_and_the_persons_own_is_not() {
        assertThat(marked("Niamh Wren saw Rowan Blackthorn with Laurel Blackthorn."))
                .isEqualTo("[Niamh Wren] saw Rowan Blackthorn with [Laurel Blackthorn].");
    }

    @Test
    void first_and_family_names_alone_are_marked_where_they_begin_with_a_capital() {
        assertThat(marked("Laurel will say what Will and Mrs Wren’s sister said; a wren sang."))
                .isEqualTo("[Laurel] will say what [Will] and Mrs [Wren’s] sister said; a wren sang.");
    }

    @Test
    void the_persons_own_names_are_left_also_where_others_share_them() {
        assertThat(marked("Rowan, and the Blackthorn family.")).isEqualTo("Rowan, and the Blackthorn family.");
    }

    @Test
    void a_whole_name_is_found_in_any_letters_and_over_a_line() {
        assertThat(marked("NIAMH\nWREN; anne-marie teal; WILL O’HARA"))
                .isEqualTo("[NIAMH\nWREN]; [anne-marie teal]; [WILL O’HARA]");
    }

    @Test
    void the_pieces_are_the_whole_text() {
        for (var text : List.of("", "Nobody is named.", "Niamh", " Niamh ", "Niamh Niamh", "It was Will")) {
            assertThat(rowans.mark(text).stream().map(Piece::words).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    private String marked(String text) {
        return rowans.mark(text).stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
