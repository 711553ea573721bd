package org.reconvene.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.access.Somebody.person;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;

/** Deny by default; a part opens a case, an office never does; a prohibition beats a permission. */
class AccessTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource(Act.class)
    void all_offices_together_open_no_case(Act act) {
        if (act.isOfACase()) {
            assertThat(decide(person(true, EnumSet.allOf(Role.class)), Set.of(), act))
                    .isEqualTo(new Decision.Refused("You have no part in this case, so it cannot be shown."));
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void somebody_switched_off_may_do_nothing(Act act) {
        assertThat(decide(person(false, EnumSet.allOf(Role.class)), EnumSet.allOf(Part.class), act))
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_refusal_says_why_in_a_sentence(Act act) {
        if (decide(person(true, Set.of()), Set.of(), act) instanceof Decision.Refused refused) {
            assertThat(refused.reason()).matches("[A-Z].*\\.");
        }
    }

    @Test
    @Tag("SUS-14")
    void a_reviewer_who_chaired_dissented_or_manages_one_of_them_may_not_decide() {
        for (var part : Set.of(Part.CHAIR, Part.DISSENTER, Part.LINE_MANAGER, Part.INTERESTED)) {
            assertThat(decide(person(true, Set.of()), Set.of(Part.SENIOR_REVIEWER, part), Act.DECIDE_REVIEW))
                    .as(part.name())
                    .isInstanceOf(Decision.Refused.class);
        }
        assertThat(decide(person(true, Set.of()), Set.of(Part.SENIOR_REVIEWER), Act.DECIDE_REVIEW))
                .isEqualTo(new Decision.Permitted());
    }

    @Test
    @Tag("SUR-13")
    void nobody_reviews_their_own_conference() {
        for (var part : Set.of(Part.CHAIR, Part.DISSENTER, Part.PARTICIPANT, Part.LINE_MANAGER, Part.INTERESTED)) {
            assertThat(decide(person(true, Set.of()), Set.of(Part.GROUP_REVIEWER, part), Act.REVIEW_DISSENT))
                    .as(part.name())
                    .isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    @Tag("SUR-19")
    void each_report_is_for_its_own_readers() {
        var quality = person(true, Set.of(Role.QUALITY_READER));
        assertThat(decide(quality, Set.of(), Act.READ_QUALITY_REPORT)).isEqualTo(new Decision.Permitted());
        assertThat(decide(quality, Set.of(), Act.READ_OPERATIONS_REPORT)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void an_administrator_sees_no_case() {
        for (var act : Act.values()) {
            if (act.isOfACase()) {
                assertThat(decide(person(true, Set.of(Role.ADMINISTRATOR)), Set.of(), act))
                        .isInstanceOf(Decision.Refused.class);
            }
        }
    }

    @Test
    void a_case_that_has_ended_is_read_for_thirty_days_and_not_changed() {
        var raiser = Set.of(Part.RAISER);
        var ended = new Standing(NOW, null, false);
        var last = NOW.plus(Standing.READABLE_FOR).minusMillis(1);
        assertThat(decide(raiser, ended, Act.READ_DISAGREEMENT, last)).isEqualTo(new Decision.Permitted());
        assertThat(decide(raiser, ended, Act.END_DISAGREEMENT, last)).isEqualTo(new Decision.Permitted());
        assertThat(decide(raiser, ended, Act.TAKE_STEP, NOW))
                .isEqualTo(new Decision.Refused("This case ended on 22 November 2026. It can be read until"
                        + " 22 December 2026, and no longer changed."));
        assertThat(decide(raiser, ended, Act.READ_DISAGREEMENT, last.plusMillis(1)))
                .isEqualTo(new Decision.Refused(
                        "This case ended on 22 November 2026, and your part in it ended with it" + " 30 days later."));
    }

    @Test
    void what_follows_a_case_goes_on_after_it() {
        var longAgo = new Standing(NOW.minus(Duration.ofDays(400)), null, false);
        assertThat(decide(Set.of(Part.LEARNING_OWNER), longAgo, Act.ANSWER_LEARNING, NOW))
                .isEqualTo(new Decision.Permitted());
        assertThat(decide(Set.of(Part.RAISER), longAgo, Act.READ_LEARNING_OF_DISAGREEMENT, NOW))
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void a_broken_glass_lets_read_and_nothing_else_while_it_lasts(Act act) {
        if (!act.isOfACase()) {
            return;
        }
        var broken = new Standing(null, NOW.plusSeconds(3600), false);
        var reads = Set.of(
                Act.READ_DISAGREEMENT,
                Act.READ_CONFERENCE,
                Act.READ_DISSENT,
                Act.READ_REVIEW,
                Act.LIST_PAPERS,
                Act.READ_PAPER);
        assertThat(decide(Set.of(), broken, act, NOW) instanceof Decision.Permitted)
                .isEqualTo(reads.contains(act));
        assertThat(decide(Set.of(), broken, act, NOW.plusSeconds(3600)))
                .isEqualTo(new Decision.Refused("You have no part in this case, so it cannot be shown."));
    }

    @Test
    void the_reference_of_a_conference_is_none_of_a_dissent() {
        assertThat(Act.READ_DISSENT.concerns("SUR-C-2026-0003")).isFalse();
        assertThat(Act.READ_DISSENT.concerns("SUR-2026-0003")).isTrue();
        assertThat(Act.READ_CONFERENCE.concerns("SUR-2026-0003")).isFalse();
        assertThat(Act.PRINT_LETTER.concerns("SUR-C-2026-0003")).isFalse();
        assertThat(Act.PRINT_INVITATION.concerns("SUR-2026-0003")).isFalse();
        assertThat(Act.READ_PAPER.concerns("SUR-C-2026-0003")).isTrue();
    }

    @Test
    void no_glass_opens_the_case_of_a_restricted_child_or_a_case_of_ones_own_interest() {
        var until = NOW.plusSeconds(60);
        assertThat(decide(Set.of(), new Standing(null, until, true), Act.READ_DISSENT, NOW))
                .isEqualTo(new Decision.Refused("You have no part in this case, so it cannot be shown."));
        assertThat(decide(Set.of(Part.INTERESTED), new Standing(null, until, false), Act.READ_PAPER, NOW))
                .isInstanceOf(Decision.Refused.class);
    }

    private static Decision decide(PersonView person, Set<Part> parts, Act act) {
        return Access.decide(new Question(person, parts, Standing.OPEN, act, NOW));
    }

    private static Decision decide(Set<Part> parts, Standing standing, Act act, Instant at) {
        return Access.decide(new Question(person(true, Set.of()), parts, standing, act, at));
    }
}
