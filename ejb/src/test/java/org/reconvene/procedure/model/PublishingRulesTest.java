package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;

/** A next version comes into force later than everything that has begun. */
class PublishingRulesTest {

    private static final Text PRESENT = Text.of("northern-ireland");
    private static final ProcedureVersion NEWEST =
            new ProcedureVersion(1, Instant.parse("2026-01-05T09:00:00Z"), PRESENT.procedure());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_version_that_begins_tomorrow_can_be_published() {
        assertThat(PublishingRules.refuse("northern-ireland", from("2026-11-24"), NEWEST, TODAY))
                .isEmpty();
    }

    @Test
    void a_version_that_begins_today_is_refused_because_cases_have_begun() {
        assertThat(PublishingRules.refuse("northern-ireland", from("2026-11-23"), NEWEST, TODAY))
                .singleElement()
                .asString()
                .startsWith("Write “in_force_from: 2026-11-24” or a later day");
    }

    @Test
    void a_version_that_begins_before_one_already_published_is_refused() {
        var later = new ProcedureVersion(2, Instant.parse("2026-11-20T09:00:00Z"), from("2027-04-01"));
        assertThat(PublishingRules.refuse("northern-ireland", from("2027-03-01"), later, TODAY))
                .singleElement()
                .asString()
                .contains("in_force_from: 2027-04-02");
    }

    @Test
    void another_partnerships_procedure_is_refused() {
        assertThat(PublishingRules.refuse("surrey", from("2026-11-24"), NEWEST, TODAY))
                .singleElement()
                .asString()
                .contains("procedure: surrey");
    }

    private static Procedure from(String day) {
        return PRESENT.with("in_force_from: 2021-05-01", "in_force_from: " + day)
                .procedure();
    }
}
