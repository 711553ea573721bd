package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.Limit;
import org.reconvene.procedure.StepKey;
import org.reconvene.time.DateWords;
import org.reconvene.time.Nation;
import org.reconvene.time.model.BundledHolidays;

/** The limits that no source sets are those of "Silences" in requirements.md, and say that they are local. */
class FollowedLimitsTest {

    private static final Instant MEETING = Instant.parse("2027-01-12T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    @Tag("SUS-14")
    void the_senior_manager_has_five_working_days_and_the_reconvened_conference_ten(String key) {
        assertThat(limit(key, FollowedSteps.REVIEW).words()).isEqualTo("5 working days");
        assertThat(limit(key, FollowedSteps.RECONVENE).words()).isEqualTo("10 working days");
        assertThat(limit(key, FollowedSteps.REVIEW).grounds().label()).isEqualTo("Local default");
        assertThat(limit(key, FollowedSteps.RECONVENE).grounds().label()).isEqualTo("Local default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    @Tag("SUR-14")
    void the_group_meets_on_the_second_tuesday(String key) {
        var due = limit(key, FollowedSteps.AUDIT)
                .startingAt(
                        Instant.parse("2026-12-15T12:00:00Z"), BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES));
        assertThat(DateWords.dayAndTime(due.at())).isEqualTo("Tuesday 12 January 2027, 10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    @Tag("SUR-16")
    @Tag("SUR-18")
    void feedback_takes_ten_working_days_from_the_meeting_and_the_investigation_twenty(String key) {
        var days = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);
        assertThat(DateWords.dayAndTime(limit(key, FollowedSteps.FEEDBACK)
                        .startingAt(MEETING, days)
                        .at()))
                .isEqualTo("Tuesday 26 January 2027, 17:00");
        assertThat(DateWords.dayAndTime(limit(key, FollowedSteps.INVESTIGATE)
                        .startingAt(MEETING, days)
                        .at()))
                .isEqualTo("Tuesday 9 February 2027, 17:00");
        assertThat(limit(key, FollowedSteps.FEEDBACK).grounds().label()).isEqualTo("Local default");
        assertThat(limit(key, FollowedSteps.INVESTIGATE).grounds().label()).isEqualTo("Local default");
    }

    private static Limit limit(String key, StepKey step) {
        return Text.of(key).procedure().step(step).limit();
    }
}
