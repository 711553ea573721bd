package org.reconvene.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The processor time that processes have used, as Linux counts it: neighbours on the machine change it little. */
public final class Processor {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;
    private static final double MILLIS = 10;

    private Processor() {}

    /** Milliseconds that the process has used. */
    public static double of(long process) {
        return used(fields(process), OWN);
    }

    /** Milliseconds that the process and its children have used, those that have ended among them. */
    public static double ofFamily(long process) {
        var fields = fields(process);
        return used(fields, OWN)
                + used(fields, OF_ENDED_CHILDREN)
                + children(process).stream()
                        .mapToDouble(child -> used(fields(child), OWN))
                        .sum();
    }

    /** The process that started this one. */
    public static long parent(long process) {
        return Long.parseLong(fields(process).get(PARENT));
    }

    private static List<Long> children(long process) {
        var children = new ArrayList<Long>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (var one : all) {
                var id = Long.parseLong(one.getFileName().toString());
                var fields = fields(id);
                if (!fields.isEmpty() && Long.parseLong(fields.get(PARENT)) == process) {
                    children.add(id);
                }
            }
            return children;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double used(List<String> fields, int first) {
        return fields.isEmpty()
                ? 0
                : (Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1))) * MILLIS;
    }

    /** The fields after the name, which may hold blanks; none where the process has ended. */
    private static List<String> fields(long process) {
        try {
            var line =
                    Files.readString(PROCESSES.resolve(Long.toString(process)).resolve("stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            // It has ended, before its file was opened or while it was read.
            return List.of();
        }
    }
}
