package org.reconvene.reports.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;

/**
 * Prints what a table of 1,000 and of 10,000 rows costs, beside the reporting engine alone: {@code mvn -q -Pbench
 * -Dbench=Printing test -pl reports}. Each contender has virtual machines of its own; processor time counts, not the clock.
 */
public final class Printing {
    private static final int ROUNDS = 3;
    private static final int SERVERS_HEAP = 512;
    private static final int SMALLEST_HEAP = 6;

    private final Path folder;

    private Printing(Path folder) {
        this.folder = folder;
    }

    public static void main(String... target) throws IOException, InterruptedException, JRException {
        var folder = Files.createDirectories(Path.of(target[0], "printing"));
        JRSaver.saveObject(Contender.compiled(), folder.resolve("bare.jasper").toFile());
        new Printing(folder).run();
    }

    private void run() throws IOException, InterruptedException {
        line("the review of access as PDF", "Reconvene", "bare", "untagged", "to bare", "to untagged");
        compare("CPU ms, 1,000 rows", 1_000, 60, 40);
        compare("CPU ms, 10,000 rows", 10_000, 6, 4);
        heaps();
        first();
    }

    private void compare(String what, int rows, int toWarmUp, int prints) throws IOException, InterruptedException {
        var contenders = List.of("reconvene", "bare", "bare-untagged");
        var times = new ArrayList<List<Double>>();
        contenders.forEach(contender -> times.add(new ArrayList<>()));
        for (var round = 0; round < ROUNDS; round++) {
            for (var at = 0; at < contenders.size(); at++) {
                times.get(at).add(cpu(contenders.get(at), rows, toWarmUp, prints)[0]);
            }
        }
        line(what, times.stream().mapToDouble(Printing::median).toArray());
    }

    /** From the start of the virtual machine to the first file, both with the same rows. */
    private void first() throws IOException, InterruptedException {
        var ours = new ArrayList<Double>();
        var rehearsed = new ArrayList<Double>();
        var compiling = new ArrayList<Double>();
        var compilingAlone = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            ours.add(cpu("reconvene", 100, 0, 1)[1]);
            rehearsed.add(cpu("reconvene-rehearsed", 100, 0, 1)[0]);
            var bare = cpu("bare-compiling", 100, 0, 1);
            compiling.add(bare[1]);
            compilingAlone.add(bare[2]);
        }
        line("CPU ms from start to the first report", median(ours), median(compiling));
        line("CPU ms of the first report, rehearsed", median(rehearsed), median(compilingAlone));
    }

    private void heaps() throws IOException, InterruptedException {
        var few = new double[3];
        var many = new double[3];
        var contenders = List.of("reconvene", "bare", "bare-untagged");
        for (var at = 0; at < contenders.size(); at++) {
            few[at] = smallestHeap(contenders.get(at), 1_000);
            many[at] = smallestHeap(contenders.get(at), 10_000);
        }
        line("smallest heap in MB, 1,000 rows", few);
        line("smallest heap in MB, 10,000 rows", many);
        line(
                "10,000 rows to 1,000",
                number(many[0] / few[0]),
                number(many[1] / few[1]),
                number(many[2] / few[2]),
                "",
                "");
    }

    /** By halving: what a virtual machine needs to print the report once. */
    private int smallestHeap(String contender, int rows) throws IOException, InterruptedException {
        var tooSmall = SMALLEST_HEAP;
        var enough = SERVERS_HEAP;
        while (enough - tooSmall > Math.max(1, enough / 50)) {
            var heap = (enough + tooSmall) / 2;
            if (start(contender, rows, 0, 1, "-XX:+UseSerialGC", "-Xmx" + heap + "m")
                    .isEmpty()) {
                tooSmall = heap;
            } else {
                enough = heap;
            }
        }
        return enough;
    }

    private double[] cpu(String contender, int rows, int toWarmUp, int prints)
            throws IOException, InterruptedException {
        var answer = start(
                contender,
                rows,
                toWarmUp,
                prints,
                "-Xmx" + SERVERS_HEAP + "m",
                "-XX:-UseDynamicNumberOfCompilerThreads");
        if (answer.isEmpty()) {
            throw new IllegalStateException(contender + " did not print; see " + folder);
        }
        return Arrays.stream(answer.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** What it answers; nothing where it ran out of memory. */
    private String start(String contender, int rows, int toWarmUp, int prints, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-D" + Contender.COMPILED + "=" + folder.resolve("bare.jasper"),
                "-cp",
                System.getProperty("java.class.path"),
                OnePrinting.class.getName(),
                contender,
                Integer.toString(rows),
                Integer.toString(toWarmUp),
                Integer.toString(prints),
                folder.resolve(contender + "-" + rows + ".pdf").toString()));
        var process = new ProcessBuilder(command)
                .redirectError(new File(folder.toFile(), contender + ".err"))
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? answer : "";
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void line(String what, double... numbers) {
        var cells = new ArrayList<String>();
        for (var number : numbers) {
            cells.add(number(number));
        }
        while (cells.size() < 3) {
            cells.add("");
        }
        for (var at = 1; at < 3; at++) {
            cells.add(at < numbers.length ? number(numbers[0] / numbers[at]) : "");
        }
        line(what, cells.toArray(String[]::new));
    }

    private static void line(String what, String... cells) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-40s", what));
        for (var cell : cells) {
            line.append(String.format(Locale.ROOT, "%13s", cell));
        }
        System.out.println(line);
    }

    private static String number(double number) {
        return number < 10 ? String.format(Locale.ROOT, "%.2f", number) : String.format(Locale.ROOT, "%,.0f", number);
    }
}
