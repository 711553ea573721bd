package org.reconvene.web.page;

/** A page that is no longer of use, and another that says what became of it: {@link Door} sends the reader there. */
public final class SeeInstead extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Sends the reader there.
     *
     * @param page a path of this site with its query
     */
    public SeeInstead(String page) {
        super(page, null, false, false);
    }
}
