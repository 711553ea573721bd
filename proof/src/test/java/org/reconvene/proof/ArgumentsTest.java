package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is typed behind the verifier’s name is taken as it is meant, or refused in words. */
class ArgumentsTest extends OnABundle {

    @Test
    void arguments_are_refused_in_words() throws IOException {
        assertThat(run()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).startsWith("Name one bundle.\n\nChecks a bundle of a record");
        run("one.zip", "two.zip");
        assertThat(said).startsWith("Name one bundle.");
        run("--head");
        assertThat(said).startsWith("Something is missing after --head.");
        run("--colour", "red");
        assertThat(said).startsWith("--colour is not known.");
        run("--key", "12", "bundle.zip");
        assertThat(said).startsWith("A fingerprint has 64 hexadecimal digits.");
        run("--head", folder.resolve("none.txt").toString(), "bundle.zip");
        assertThat(said).startsWith("There is no file ");
        var empty = folder.resolve("empty.txt");
        Files.writeString(empty, "nothing");
        run("--head", empty.toString(), "bundle.zip");
        assertThat(said).contains("empty.txt holds no head of a record.");
        var digits = RecordCopy.OPERATOR.fingerprint().toUpperCase(Locale.ROOT).replaceAll("(..)", "$1: ");
        assertThat(verify("--key", digits)).as("a fingerprint as it is printed").isEqualTo(Verify.WHOLE);
    }
}
