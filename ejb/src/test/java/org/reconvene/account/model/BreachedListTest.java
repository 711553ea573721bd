package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedListTest {

    private static final int LINES = 10_000;

    @TempDir
    Path folder;

    @Test
    void each_of_ten_thousand_is_found_and_no_other() throws Exception {
        var list = new BreachedList(made("\r\n"));
        for (int i = 0; i < LINES; i++) {
            assertThat(list.contains("breached password " + i)).isTrue();
        }
        for (int i = LINES; i < LINES + 500; i++) {
            assertThat(list.contains("breached password " + i)).isFalse();
        }
    }

    @Test
    void lines_may_end_in_either_way_and_the_last_in_none() throws Exception {
        var file = made("\n");
        var list = new BreachedList(file);
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 1));
        assertThat(IntStream.range(0, LINES).allMatch(i -> contains(list, "breached password " + i)))
                .isTrue();
    }

    @Test
    void in_an_empty_list_is_nothing() throws IOException {
        assertThat(new BreachedList(Files.createFile(folder.resolve("empty"))).contains("anything at all"))
                .isFalse();
    }

    @Test
    void a_file_that_is_gone_or_is_another_is_a_fault_and_not_an_answer() throws IOException {
        assertThatThrownBy(() -> new BreachedList(folder.resolve("gone")).contains("lantern gravel"))
                .isInstanceOf(IOException.class);
        var other = Files.write(folder.resolve("other"), List.of("x".repeat(500)));
        assertThatThrownBy(() -> new BreachedList(other).contains("lantern gravel"))
                .isInstanceOf(IOException.class);
    }

    private static boolean contains(BreachedList list, String password) {
        try {
            return list.contains(password);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path made(String ending) throws Exception {
        var sha1 = MessageDigest.getInstance("SHA-1");
        var hex = HexFormat.of().withUpperCase();
        var lines = IntStream.range(0, LINES)
                .mapToObj(i -> hex.formatHex(sha1.digest(("breached password " + i).getBytes(StandardCharsets.UTF_8)))
                        + ":" + (i * i + 1)
                        + ending)
                .sorted()
                .toList();
        return Files.writeString(folder.resolve("list"), String.join("", lines));
    }
}
