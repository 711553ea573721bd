package org.reconvene.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed for a request, and the field at which something is to be mended (SUS-7). */
@Tag("SUS-7")
class AskedTest {

    private final Asked asked = new Asked();

    @Test
    void rows_left_empty_between_two_children_are_left_out_and_errors_find_their_own_row() {
        asked.take("givenName0", "Juniper");
        asked.take("givenName2", "Laurel");
        assertThat(asked.command().children())
                .extracting(child -> child.givenName())
                .containsExactly("Juniper", "Laurel");
        assertThat(asked.id("familyName1")).isEqualTo("familyName2");
        assertThat(asked.id("section47")).isEqualTo("section47");
        assertThat(asked.isOfSiblings()).isTrue();
    }

    @Test
    void a_day_of_which_something_is_typed_but_cannot_be_read_is_never_taken_for_none() {
        asked.take("strategyDiscussionOn", "32");
        asked.take("refusedBeforeOn-month", "13");
        var command = asked.command();
        assertThat(command.strategyDiscussionOn()).isNull();
        assertThat(command.strategyDiscussionTyped()).isTrue();
        assertThat(command.refusedBeforeOn()).isAfter(LocalDate.of(2100, 1, 1));
    }

    @Test
    void nothing_typed_is_one_child_without_a_name_and_no_day() {
        var command = asked.command();
        assertThat(command.children())
                .singleElement()
                .satisfies(child -> assertThat(child.isEmpty()).isTrue());
        assertThat(command.strategyDiscussionTyped()).isFalse();
        assertThat(command.refusedBeforeOn()).isNull();
    }
}
