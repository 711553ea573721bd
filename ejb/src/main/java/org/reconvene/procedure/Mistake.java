package org.reconvene.procedure;

/**
 * Something in a procedure's file that has to be mended before it can be published.
 *
 * @param line where it stands, from 1
 * @param field the field, with the keys of what it stands in: {@code routes[general].stages[directors].steps[final].limit}
 * @param remedy what to write instead
 */
public record Mistake(int line, String field, String remedy) {

    /** The mistake as a checker prints it for that file. */
    public String in(String file) {
        return file + ", line " + line + ", " + field + ": " + remedy;
    }
}
