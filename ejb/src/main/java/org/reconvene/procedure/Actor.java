package org.reconvene.procedure;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

/**
 * Who acts in a step.
 *
 * @param key the name that the steps use
 * @param called the person in words that begin a sentence: "The line manager of the raiser"
 * @param tier where the person stands in the line of management; null for an office outside it
 * @param office the office that the person holds in the directory; null where the tier alone says who it is
 * @param titles what such a person is called in each kind of agency (SUS-3, SUR-2, HER-5); empty where the source names none
 */
public record Actor(
        String key,
        String called,
        @Nullable Tier tier,
        @Nullable Role office,
        Map<AgencyKind, String> titles,
        Grounds grounds) {

    public Actor {
        titles = Map.copyOf(titles);
    }

    /** The title in that kind of agency. */
    public Optional<String> titleIn(AgencyKind kind) {
        return Optional.ofNullable(titles.get(kind));
    }
}
