package org.reconvene.reports.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.ListSamples;

/** One contender in a virtual machine of its own: prints the milliseconds of processor time that one report took. */
final class OnePrinting {
    private static final long NANOS_A_TICK = 10_000_000;

    private OnePrinting() {}

    /** @param arguments the contender, how many rows, how many prints to warm up, how many to measure, and a file */
    public static void main(String... arguments) throws JRException, IOException {
        var review = ListSamples.access(Integer.parseInt(arguments[1]));
        var started = used() - usedByTheCompiler();
        var contender = Contender.named(arguments[0]);
        for (var print = 0; print < Integer.parseInt(arguments[2]); print++) {
            contender.print(review);
        }
        var prints = Integer.parseInt(arguments[3]);
        var before = used() - usedByTheCompiler();
        var file = new byte[0];
        for (var print = 0; print < prints; print++) {
            file = contender.print(review);
        }
        var used = used() - usedByTheCompiler() - before;
        Files.write(Path.of(arguments[4]), file);
        var sinceStart = used() - usedByTheCompiler() - started;
        System.out.println(used / 1e6 / prints + " " + used() / 1e6 + " " + sinceStart / 1e6);
    }

    private static long used() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** What the compiler has used: a server pays for it once, and it never quite ends in the time that is measured here. */
    private static long usedByTheCompiler() throws IOException {
        var used = 0L;
        try (var threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (var thread : threads) {
                var stat = Files.readString(thread.resolve("stat"));
                var end = stat.lastIndexOf(')');
                if (stat.substring(0, end).contains("Compiler")) {
                    var fields = stat.substring(end + 2).split(" ", -1);
                    used += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * NANOS_A_TICK;
                }
            }
        }
        return used;
    }
}
