package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Nation;
import org.reconvene.time.Provenance;
import org.reconvene.time.model.BundledHolidays;

class LearningLimitsTest {

    private static final Instant MEETING = Instant.parse("2027-01-12T10:00:00Z");

    @Test
    @Tag("SUR-16")
    void feedback_is_due_ten_working_days_after_the_meeting() {
        assertThat(dueDay(LearningLimits.SEND_FEEDBACK)).isEqualTo(LocalDate.of(2027, 1, 26));
    }

    @Test
    @Tag("SUR-18")
    void the_investigation_is_reported_twenty_working_days_after_the_finding() {
        assertThat(dueDay(LearningLimits.REPORT_INVESTIGATION)).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    @Tag("SUR-16")
    @Tag("SUR-18")
    void no_source_sets_these_limits_and_they_say_so() {
        assertThat(LearningLimits.SEND_FEEDBACK.provenance().kind()).isEqualTo(Provenance.Kind.LOCAL_DEFAULT);
        assertThat(LearningLimits.REPORT_INVESTIGATION.provenance().kind()).isEqualTo(Provenance.Kind.LOCAL_DEFAULT);
    }

    private static LocalDate dueDay(DeadlineRule rule) {
        return rule.startingAt(MEETING, BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES))
                .dueDay();
    }
}
