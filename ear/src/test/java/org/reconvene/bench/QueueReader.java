package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.server.Scene;
import org.reconvene.server.Story;

/** A senior manager who opens the queue again and again. */
@ApplicationScoped
public class QueueReader {

    @Inject
    Looks looks;

    /** The median time of a look, in ms, in a thread of its own for as long as the other takes. */
    double whileIt(Scene scene, Runnable other) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var goesOn = new AtomicBoolean(true);
            Callable<Double> looking = () -> looks.median(scene, goesOn::get);
            var median = thread.submit(looking);
            try {
                other.run();
            } finally {
                goesOn.set(false);
            }
            return median.get();
        }
    }

    /** What the thread does. */
    @ApplicationScoped
    public static class Looks {

        @Inject
        Story story;

        @Inject
        SeniorManagersDesk reviews;

        /** At least one look. */
        @ActivateRequestContext
        public double median(Scene scene, BooleanSupplier goesOn) {
            story.as(scene, "senior manager");
            var times = new ArrayList<Double>();
            do {
                var began = System.nanoTime();
                reviews.queue(null);
                times.add((System.nanoTime() - began) / 1e6);
            } while (goesOn.getAsBoolean());
            Collections.sort(times);
            return times.get(times.size() / 2);
        }
    }
}
