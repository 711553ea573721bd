package org.reconvene.request;

/** What making a request led to. */
public sealed interface RequestMade {

    String reference();

    /** It was made. */
    record New(String reference) implements RequestMade {}

    /**
     * Nothing was made: a request for one of the children is open already, and can be joined.
     *
     * @param askedBy the agency that asked first
     */
    record Known(String reference, String askedBy) implements RequestMade {}
}
