package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Eight writers, each in its own case, and all in one chain, as a record of one global chain would have it. */
@ApplicationScoped
public class Writers {

    private static final int AT_ONCE = 8;
    private static final int ENTRIES = 500;
    private static final int ROUNDS = 3;

    @Inject
    Writer writer;

    public String table() throws Exception {
        var apart = 0.0;
        var together = 0.0;
        for (var round = 0; round <= ROUNDS; round++) {
            var number = round;
            var a = perSecond(thread -> "APART-" + number + "-" + thread);
            var t = perSecond(thread -> "TOGETHER-" + number);
            if (round > 0) {
                apart += a / ROUNDS;
                together += t / ROUNDS;
            }
        }
        return String.format(
                Locale.UK,
                "%d writers, entries a second: each in its own case %,.0f, all in one chain %,.0f; %.1f times as fast%n",
                AT_ONCE,
                apart,
                together,
                apart / together);
    }

    private double perSecond(IntFunction<String> chain) throws Exception {
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<Integer>>();
            for (var i = 0; i < AT_ONCE; i++) {
                var key = chain.apply(i);
                Callable<Integer> writing = () -> writer.write(key, ENTRIES);
                all.add(threads.submit(writing));
            }
            for (var each : all) {
                each.get();
            }
        }
        return AT_ONCE * ENTRIES / ((System.nanoTime() - began) / 1e9);
    }

    /** One of them. */
    @ApplicationScoped
    public static class Writer {

        @Inject
        Changes changes;

        /** Each entry is a transaction, as each act is. */
        @ActivateRequestContext
        public int write(String key, int entries) {
            for (var i = 0; i < entries; i++) {
                changes.append(key, "Entry " + i);
            }
            return entries;
        }
    }
}
