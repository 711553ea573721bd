package org.reconvene.web.api;

/**
 * A request that cannot be answered because of one of its parameters. Thrown anywhere behind a resource, it is answered as
 * problem details (RFC 9457) whose extension member {@code parameter} names the parameter.
 */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String parameter;
    private final String detail;

    private RefusedRequest(int status, String title, String parameter, String detail) {
        super(parameter + ": " + detail, null, false, false);
        this.status = status;
        this.title = title;
        this.parameter = parameter;
        this.detail = detail;
    }

    /**
     * A parameter of the query cannot be used: status 400.
     *
     * @param remedy a sentence that says what to write instead
     */
    public static RefusedRequest badParameter(String parameter, String remedy) {
        return new RefusedRequest(400, "A parameter cannot be used", parameter, remedy);
    }

    /**
     * A part of the path names nothing: status 404.
     *
     * @param parameter what the part is, for example {@code nation}
     * @param remedy a sentence that says which there are
     */
    public static RefusedRequest unknown(String parameter, String remedy) {
        return new RefusedRequest(404, "There is nothing at this address", parameter, remedy);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The name of the parameter as it stands in the address. */
    public String parameter() {
        return parameter;
    }

    /** The remedy in a sentence. */
    public String detail() {
        return detail;
    }
}
