package org.reconvene.procedure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.time.Provenance;

/**
 * Where a rule comes from: the places in the source with the requirements' numbers, or that it was chosen or read locally.
 *
 * @param places one or more
 */
public record Grounds(List<Provenance> places) {

    /** The grounds of something that publishing refuses; it never reaches a page. */
    public static final Grounds NONE = new Grounds(List.of());

    public Grounds {
        places = List.copyOf(places);
    }

    /** These and then the others. */
    public Grounds and(Grounds others) {
        return new Grounds(
                Stream.concat(places.stream(), others.places.stream()).toList());
    }

    /** The numbers of the requirements, each once, as in "NI-4, NI-6"; empty where none is named. */
    public String requirements() {
        return numbers().collect(Collectors.joining(", "));
    }

    /** The numbers of the requirements, each once, in the order in which they are named. */
    public Stream<String> numbers() {
        return places.stream()
                .map(Provenance::requirement)
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    /** Whether pages have to mark the rule as local, because no place in the source says it in so many words. */
    public boolean isLocal() {
        return places.stream().allMatch(Provenance::isLocal);
    }

    /** "Local default" or "Local reading"; empty where a source says it. */
    public String label() {
        return isLocal() && !places.isEmpty() ? places.get(0).kind().label() : "";
    }
}
