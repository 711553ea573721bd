package org.reconvene.web.page;

/** What was sent ended before its end, so that nothing of it can be read: {@link Door} says so. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenOff(Throwable how) {
        super(how);
    }
}
