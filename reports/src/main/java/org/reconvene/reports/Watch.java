package org.reconvene.reports;

/** Whoever wants to know how far the writing of a file has come, and may stop it. */
@FunctionalInterface
public interface Watch {

    /** Nobody looks. */
    Watch NOBODY = percent -> {};

    /**
     * So much is done.
     *
     * @param percent from 0 to 100, never less than before
     * @throws java.util.concurrent.CancellationException to have the writing stop; what was written until then is no file
     */
    void reached(int percent);
}
