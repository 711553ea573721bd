package org.reconvene.procedure;

/**
 * Names a step of every procedure that the program itself follows.
 *
 * @param route the route's key
 * @param step the step's key in that route
 */
public record StepKey(String route, String step) {

    @Override
    public String toString() {
        return route + "/" + step;
    }
}
