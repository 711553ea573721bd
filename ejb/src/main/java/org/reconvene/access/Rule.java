package org.reconvene.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.people.Role;

/** By what an act is decided. It is made once, with its act, and never changed. */
final class Rule {

    final Set<Part> parts;
    final Set<Part> prohibited;
    final Set<Role> offices;
    final Set<Part> concerned;

    /** Whether it can be done while a case that has ended can still be read; everything else ends with the case. */
    final boolean afterwards;

    /** Whether it can be done by somebody without a part who broke the glass. */
    final boolean throughGlass;

    private Rule(Set<Part> parts, Set<Part> prohibited, Set<Role> offices, boolean afterwards, boolean throughGlass) {
        this.parts = parts;
        this.prohibited = prohibited;
        this.offices = offices;
        this.afterwards = afterwards;
        this.throughGlass = throughGlass;
        this.concerned = Stream.concat(parts.stream(), prohibited.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Rule everybody() {
        return new Rule(Set.of(), Set.of(), Set.of(), false, false);
    }

    static Rule office(Role first, Role... others) {
        return new Rule(Set.of(), Set.of(), EnumSet.of(first, others), false, false);
    }

    static Rule part(Part first, Part... others) {
        return new Rule(EnumSet.of(first, others), Set.of(), Set.of(), false, false);
    }

    Rule never(Part first, Part... others) {
        return new Rule(parts, EnumSet.of(first, others), offices, afterwards, throughGlass);
    }

    Rule afterwards() {
        return new Rule(parts, prohibited, offices, true, throughGlass);
    }

    Rule throughGlass() {
        return new Rule(parts, prohibited, offices, afterwards, true);
    }
}
