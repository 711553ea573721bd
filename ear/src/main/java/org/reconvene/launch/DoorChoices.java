package org.reconvene.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one run is told about signing in.
 *
 * @param secondStepRequired whether everybody must have a second step
 * @param breached the file of breached passwords; empty for none
 */
record DoorChoices(boolean secondStepRequired, Optional<Path> breached) {

    static final String SECOND_FACTOR = "RECONVENE_SECOND_FACTOR";
    static final String BREACHED = "RECONVENE_BREACHED_PASSWORDS";

    private static final int SAMPLES = 64;
    private static final int TWO_LINES = 160;

    /**
     * Reads the choices.
     *
     * @param said the environment's variables
     * @param checkout the folder that relative paths start from
     * @throws Refusal if a variable holds something it cannot
     */
    static DoorChoices of(Map<String, String> said, Path checkout) throws Refusal {
        var breached = given(said, BREACHED)
                .map(text -> checkout.resolve(text).toAbsolutePath().normalize());
        if (breached.isPresent()) {
            refuseUnlessSorted(breached.get());
        }
        return new DoorChoices(secondStep(given(said, SECOND_FACTOR)), breached);
    }

    /** The same as properties of the server. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        properties.add("-Dreconvene.second.factor=" + (secondStepRequired ? "required" : "offered"));
        breached.ifPresent(file -> properties.add("-Dreconvene.breached.passwords=" + file));
        return List.copyOf(properties);
    }

    private static Optional<String> given(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean secondStep(Optional<String> text) throws Refusal {
        return switch (text.orElse("offered")) {
            case "offered" -> false;
            case "required" -> true;
            default -> throw new Refusal(SECOND_FACTOR + " is \"" + text.get() + "\"; it must be offered or required.");
        };
    }

    /** Looks at lines all over the file, since it may be of forty gigabytes. */
    private static void refuseUnlessSorted(Path file) throws Refusal {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(
                    BREACHED + " is " + file + ", which is no file that can be read; name the list of breached"
                            + " passwords, or leave it out.");
        }
        try (var lines = new RandomAccessFile(file.toFile(), "r")) {
            var before = "";
            for (int i = 0; i < SAMPLES; i++) {
                var sum = sumAfter(lines, lines.length() / SAMPLES * i, i == 0);
                if (sum.isPresent()) {
                    if (before.compareTo(sum.get()) > 0) {
                        throw unsorted(file);
                    }
                    before = sum.get();
                }
            }
            if (before.isEmpty()) {
                throw unsorted(file);
            }
        } catch (IOException e) {
            throw new Refusal(BREACHED + " is " + file + ", which cannot be read: " + e.getMessage());
        }
    }

    /** The sum in the first line that begins there or later; empty at the end of the file. */
    private static Optional<String> sumAfter(RandomAccessFile lines, long at, boolean isStart)
            throws IOException, Refusal {
        var bytes = new byte[(int) Math.min(TWO_LINES, lines.length() - at)];
        lines.seek(at);
        lines.readFully(bytes);
        var text = new String(bytes, StandardCharsets.US_ASCII);
        var start = isStart ? 0 : text.indexOf('\n') + 1;
        if ((!isStart && start == 0) || start == text.length()) {
            return Optional.empty();
        }
        if (!text.substring(start).matches("(?s)[0-9A-Fa-f]{40}:.*|[0-9A-Fa-f]{40}\r?\n.*")) {
            throw new Refusal(BREACHED + " names a file whose line at byte " + (at + start)
                    + " is not like SHA1HEX:count; name the list of SHA-1 sums.");
        }
        return Optional.of(text.substring(start, start + 40).toUpperCase(Locale.ROOT));
    }

    private static Refusal unsorted(Path file) {
        return new Refusal(BREACHED + " is " + file + ", which is not sorted by its sums; sort it, for example with"
                + " LC_ALL=C sort.");
    }
}
