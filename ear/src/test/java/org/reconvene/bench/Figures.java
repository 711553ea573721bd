package org.reconvene.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, of each contender, and the table of it: the median of the rounds. */
final class Figures {

    private static final List<Integer> OPEN = List.of(10_000, 100_000, 1_000_000);
    /** So many are filled in with one request: the server gives up one that takes longer than a minute and a half. */
    private static final int PORTION = 25_000;

    private static final String LINE = "%-44s %10s %10s %10s %10s %12s %12s%n";

    private final long database;
    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();
    private final StringBuilder queue = new StringBuilder();

    Figures(long database) {
        this.database = database;
    }

    /** What cases leave behind that have ended. */
    void keep(Contender contender, int cases) throws Exception {
        if (contender instanceof Reconvene reconvene) {
            // What earlier cases told is forgotten first, so that it is not counted among what these leave.
            reconvene.ask("sweep=true");
        }
        var before = PeersDatabase.kept(contender.database());
        contender.cases(2, cases);
        var kept = PeersDatabase.kept(contender.database()).perCase(before, cases);
        add("rows kept a closed case", contender, kept.rows());
        add("bytes kept a closed case", contender, kept.bytes());
        if (contender instanceof Reconvene reconvene) {
            reconvene.ask("sweep=true");
            var swept = PeersDatabase.kept(contender.database()).perCase(before, cases);
            add("rows, its notices read and gone", contender, swept.rows());
            add("bytes, its notices read and gone", contender, swept.bytes());
        }
    }

    /** One round. */
    void cases(Contender contender, int threads, int cases) throws Exception {
        double used = used(contender);
        long start = System.nanoTime();
        contender.cases(threads, cases);
        double seconds = (System.nanoTime() - start) / 1e9;
        add("CPU ms a case, threads: " + threads, contender, (used(contender) - used) / cases);
        add("cases a second, threads: " + threads, contender, cases / seconds);
    }

    /** So many limits, once, and ten times as many of the application. */
    void limits(Contender contender, int limits) throws Exception {
        limits(contender, limits, String.format(Locale.UK, "CPU ms a limit that passes, of %,d", limits));
        if (contender instanceof Reconvene) {
            limits(contender, 10 * limits, String.format(Locale.UK, "CPU ms a limit that passes, of %,d", 10 * limits));
        }
    }

    private void limits(Contender contender, int limits, String what) throws Exception {
        contender.prepareLimits(limits);
        double used = used(contender);
        contender.passLimits(limits);
        add(what, contender, (used(contender) - used) / limits);
    }

    /** The first page of a person's queue with its count. */
    void queue(Reconvene reconvene) throws Exception {
        int filled = 0;
        for (int open : OPEN) {
            while (filled < open) {
                filled = Math.min(open, filled + PORTION);
                reconvene.ask("open=" + filled);
            }
            while (!Boolean.parseBoolean(reconvene.ask("clean=true"))) {
                Thread.sleep(1_000);
            }
            queue.append(String.format(Locale.UK, "queue, %,9d open cases: %s%n", open, reconvene.ask("page=1")));
        }
    }

    String table() {
        var table = new StringBuilder(String.format(
                LINE, "what", "Flowable", "Camunda", "bare JDBC", "Reconvene", "to Flowable", "to Camunda"));
        figures.forEach((what, of) -> table.append(String.format(
                LINE,
                what,
                number(of.get("Flowable")),
                number(of.get("Camunda")),
                number(of.get("bare JDBC")),
                number(of.get("Reconvene")),
                ratio(of, "Flowable"),
                ratio(of, "Camunda"))));
        return table.append(queue).toString();
    }

    private double used(Contender contender) throws SQLException {
        return Processor.of(contender.process()) + Processor.ofFamily(database);
    }

    private void add(String what, Contender contender, double figure) {
        figures.computeIfAbsent(what, line -> new LinkedHashMap<>())
                .computeIfAbsent(contender.name(), name -> new ArrayList<>())
                .add(figure);
    }

    private static String number(@org.jspecify.annotations.Nullable List<Double> rounds) {
        return rounds == null ? "" : String.format(Locale.UK, "%,.1f", median(rounds));
    }

    private static String ratio(Map<String, List<Double>> of, String peer) {
        var own = of.get("Reconvene");
        var others = of.get(peer);
        return own == null || others == null ? "" : String.format(Locale.UK, "%.2f", median(own) / median(others));
    }

    private static double median(List<Double> rounds) {
        var sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
