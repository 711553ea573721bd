package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a call and takes the median of its times, and of the statements that it prepared: a tick of the server may fall into a call,
 * and is counted with it.
 */
@ApplicationScoped
public class Stopwatch {

    private static final int WARM_UP = 6;

    @Inject
    Statements statements;

    /** Measures that many calls after the warm-up. */
    public Measured measure(String what, int rows, int calls, @Nullable Integer limit, Runnable call) {
        for (int time = 0; time < WARM_UP; time++) {
            call.run();
        }
        var times = new long[calls];
        var prepared = new long[calls];
        for (int time = 0; time < calls; time++) {
            long before = statements.prepared();
            long start = System.nanoTime();
            call.run();
            times[time] = System.nanoTime() - start;
            prepared[time] = statements.prepared() - before;
        }
        Arrays.sort(times);
        Arrays.sort(prepared);
        return new Measured(what, rows, times[calls / 2] / 1e6, prepared[calls / 2], limit);
    }
}
