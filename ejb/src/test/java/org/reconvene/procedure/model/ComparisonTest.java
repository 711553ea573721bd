package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.StepRun;
import org.reconvene.procedure.VersionEffect;
import org.reconvene.time.Nation;
import org.reconvene.time.model.BundledHolidays;

/** A draft is held against the version before it: what it says otherwise, and what it would have meant. */
class ComparisonTest {

    private static final Text PRESENT = Text.of("northern-ireland");
    private static final Text SHORTER =
            PRESENT.withAfter("- key: conference-dissent\n", "working_days: 5", "working_days: 3");

    @Test
    void the_same_text_says_nothing_otherwise() {
        assertThat(Comparison.of(PRESENT.procedure(), PRESENT.procedure())).isEmpty();
    }

    @Test
    void a_shorter_limit_is_named_with_both_its_values() {
        assertThat(Comparison.of(PRESENT.procedure(), SHORTER.procedure()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.where())
                            .isEqualTo(
                                    "A dissent recorded at a case conference, Senior child protection manager, review: limit");
                    assertThat(change.before())
                            .startsWith("5 working days, counted from the dissent being taken further");
                    assertThat(change.after())
                            .startsWith("3 working days, counted from the dissent being taken further");
                });
    }

    @Test
    @Tag("SUR-20")
    void a_shorter_limit_would_have_made_last_years_reviews_due_earlier() {
        // Begun on Wednesday 6 and Thursday 7 May 2026; the first was decided on its last day, the second on its
        // second.
        var runs = List.of(
                run("2026-05-06T09:00:00Z", "2026-05-13T16:00:00Z", "2026-05-13T09:00:00Z"),
                run("2026-05-07T09:00:00Z", "2026-05-14T16:00:00Z", "2026-05-11T09:00:00Z"));
        assertThat(Effects.of(SHORTER.procedure(), runs, BundledHolidays.calendarOf(Nation.NORTHERN_IRELAND)))
                .containsExactly(new VersionEffect(
                        "The senior child protection manager reviews the documents, talks with the chair, and decides."
                                + " This is the last word on the chair’s decision",
                        "3 working days",
                        2,
                        2,
                        0,
                        1));
    }

    @Test
    void the_same_limit_would_have_changed_nothing() {
        var runs = List.of(run("2026-05-06T09:00:00Z", "2026-05-13T16:00:00Z", "2026-05-13T09:00:00Z"));
        assertThat(Effects.of(PRESENT.procedure(), runs, BundledHolidays.calendarOf(Nation.NORTHERN_IRELAND)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.same()).isEqualTo(1));
    }

    private static StepRun run(String started, String due, String done) {
        return new StepRun(FollowedSteps.REVIEW, Instant.parse(started), Instant.parse(due), Instant.parse(done));
    }
}
