package org.reconvene.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Measures how much more heap survives a collection while something is done than before it. */
public final class HeapWatch {

    private static final long MEGABYTE = 1024L * 1024;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();
    private final long before = inUse();

    private final ScheduledFuture<?> looks = watch.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);

    private HeapWatch() {}

    public static HeapWatch start() {
        return new HeapWatch();
    }

    /** Ends the measurement and answers the most in megabytes. */
    public long stop() {
        looks.cancel(false);
        watch.shutdownNow();
        return most.get() / MEGABYTE;
    }

    private void look() {
        most.accumulateAndGet(inUse() - before, Math::max);
    }

    private static long inUse() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
