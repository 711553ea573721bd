package org.reconvene.reports;

import java.util.concurrent.CancellationException;
import net.sf.jasperreports.engine.JRException;

/** Runs the reporting engine on the caller's thread, and leaves the thread as it was. */
final class Engine {
    private Engine() {}

    /** @param file what is written, by its kind and reference */
    static void run(String file, Writing writing) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // The engine looks for its parts through the thread: whoever calls, it must find those beside this class.
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            writing.write();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (JRException | RuntimeException e) {
            // A stream that refuses comes through the PDF library as an unchecked exception.
            throw new ReportNotRendered(file, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What the engine is to do. */
    @FunctionalInterface
    interface Writing {
        void write() throws JRException;
    }
}
