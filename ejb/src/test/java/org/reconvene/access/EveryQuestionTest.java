package org.reconvene.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.access.Somebody.person;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;

/** Every combination of what access is decided by, against an oracle that shares nothing with the decision but the names. */
class EveryQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Oracle oracle = Oracle.read();

    @Test
    @Tag("many")
    void the_decision_and_the_oracle_agree_on_a_million_questions() {
        long asked = 0;
        var differences = new ArrayList<String>();
        for (var person : persons()) {
            for (var parts : setsOfParts()) {
                for (var standing : standings()) {
                    for (var act : Act.values()) {
                        var permitted = Access.decide(new Question(person, parts, standing, act, NOW))
                                instanceof Decision.Permitted;
                        asked++;
                        if (permitted != oracle.permits(person, parts, standing, act.name(), NOW)
                                && differences.size() < 20) {
                            differences.add(
                                    person.roles() + " " + parts + " " + standing + " " + act + ": " + permitted);
                        }
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(asked).isGreaterThan(900_000);
    }

    @Test
    void every_office_alone_is_asked_about_every_act() {
        for (var active : List.of(true, false)) {
            for (var role : Role.values()) {
                for (var act : Act.values()) {
                    var person = person(active, Set.of(role));
                    assertThat(Access.decide(Question.ofOffice(person, act, NOW)) instanceof Decision.Permitted)
                            .as(role + " " + act)
                            .isEqualTo(oracle.permits(person, Set.of(), Standing.OPEN, act.name(), NOW));
                }
            }
        }
    }

    @Test
    void the_oracle_knows_every_act() {
        assertThat(oracle.acts())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Act::name).toList());
    }

    private static List<PersonView> persons() {
        return List.of(
                person(true, Set.of()),
                person(true, EnumSet.allOf(Role.class)),
                person(false, EnumSet.allOf(Role.class)));
    }

    /** None, each alone, each pair, and all. */
    private static List<Set<Part>> setsOfParts() {
        var sets = new ArrayList<Set<Part>>();
        sets.add(Set.of());
        for (var one : Part.values()) {
            sets.add(Set.of(one));
            for (var other : Part.values()) {
                if (other.compareTo(one) > 0) {
                    sets.add(Set.of(one, other));
                }
            }
        }
        sets.add(EnumSet.allOf(Part.class));
        return sets;
    }

    /** Each side of each limit, with and without a glass, restricted or not. */
    private static List<Standing> standings() {
        var standings = new ArrayList<Standing>();
        var days = Duration.ofDays(30);
        for (var ended : new Instant[] {null, NOW, NOW.minus(days).plusMillis(1), NOW.minus(days)}) {
            for (var glass : new Instant[] {null, NOW, NOW.plusMillis(1)}) {
                standings.add(new Standing(ended, glass, false));
            }
            standings.add(new Standing(ended, NOW.plusMillis(1), true));
        }
        return standings;
    }
}
