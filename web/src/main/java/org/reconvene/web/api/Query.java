package org.reconvene.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The parameters of a request's query. Whatever cannot be used of them is thrown as {@link RefusedRequest}. */
record Query(Map<String, List<String>> values) {

    private static final int MOST_DIGITS = 9;

    /** The parameter's value; empty where it is missing or says nothing. */
    Optional<String> text(String name) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw RefusedRequest.badParameter(name, "Give " + name + " once, not " + given.size() + " times.");
        }
        return given.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** The parameter as a whole number from {@code least} on; empty where it is missing. */
    OptionalInt number(String name, int least, String example) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var digits = text.get().chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (text.get().length() <= MOST_DIGITS && Integer.parseInt(text.get()) < least)) {
            throw RefusedRequest.badParameter(
                    name, "Write " + name + " as a whole number from " + least + ", for example " + example + ".");
        }
        if (text.get().length() > MOST_DIGITS) {
            throw RefusedRequest.badParameter(name, "Write a smaller " + name + ", for example " + example + ".");
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }
}
