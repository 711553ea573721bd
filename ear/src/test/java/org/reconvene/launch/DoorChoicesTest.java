package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorChoicesTest {

    @TempDir
    Path checkout;

    @Test
    void with_nothing_said_a_second_step_is_offered_and_no_list_is_asked() throws Refusal {
        assertThat(DoorChoices.of(Map.of(), checkout).properties())
                .containsExactly("-Dreconvene.second.factor=offered");
    }

    @Test
    void a_second_step_may_be_required_of_everybody() throws Refusal {
        assertThat(DoorChoices.of(Map.of(DoorChoices.SECOND_FACTOR, "required"), checkout)
                        .properties())
                .containsExactly("-Dreconvene.second.factor=required");
        assertThatThrownBy(() -> DoorChoices.of(Map.of(DoorChoices.SECOND_FACTOR, "yes"), checkout))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("offered or required");
    }

    @Test
    void a_sorted_list_reaches_the_server() throws Exception {
        var file = list(IntStream.range(0, 5_000).mapToObj("%040X:1"::formatted).toList());
        assertThat(DoorChoices.of(Map.of(DoorChoices.BREACHED, "list.txt"), checkout)
                        .properties())
                .contains("-Dreconvene.breached.passwords=" + file);
    }

    @Test
    void what_cannot_be_searched_is_refused_with_what_to_do() throws IOException {
        refuses("missing.txt", "no file that can be read");
        list(IntStream.range(0, 5_000)
                .mapToObj(i -> "%040X:1".formatted(5_000 - i))
                .toList());
        refuses("list.txt", "not sorted");
        list(List.of("password", "letmein"));
        refuses("list.txt", "SHA1HEX:count");
        list(List.of());
        refuses("list.txt", DoorChoices.BREACHED);
    }

    private Path list(List<String> lines) throws IOException {
        return Files.write(checkout.resolve("list.txt"), lines);
    }

    private void refuses(String file, String words) {
        assertThatThrownBy(() -> DoorChoices.of(Map.of(DoorChoices.BREACHED, file), checkout))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(DoorChoices.BREACHED)
                .hasMessageContaining(words);
    }
}
