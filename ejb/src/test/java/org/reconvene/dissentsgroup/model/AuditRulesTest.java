package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.people.AgencyId;
import org.reconvene.time.Nation;
import org.reconvene.time.model.BundledHolidays;

/** What an independent review must say of every agency and of the decision making (SUR-15). */
@Tag("SUR-15")
class AuditRulesTest {

    private static final AgencyId POLICE = new AgencyId(1);
    private static final Map<AgencyId, String> AGENCIES = Map.of(POLICE, "Surrey Police");

    @Test
    void a_whole_review_can_be_sent() {
        assertThat(AuditRules.refusals(
                        review(ReportQuality.CLEAR_AND_ANALYSED, ReviewersOpinion.WOULD_SUPPORT, null), AGENCIES))
                .isEmpty();
    }

    @Test
    void the_quality_of_each_report_is_asked_for_by_the_agencys_name() {
        assertThat(AuditRules.refusals(review(null, ReviewersOpinion.WOULD_SUPPORT, null), AGENCIES))
                .containsExactly(
                        Refusal.of("quality-1", "Surrey Police: choose the quality of its report, or No report"));
    }

    @Test
    void who_cannot_say_writes_what_is_missing() {
        assertThat(AuditRules.refusals(review(ReportQuality.NO_REPORT, ReviewersOpinion.CANNOT_SAY, " "), AGENCIES))
                .extracting(Refusal::field)
                .containsExactly("missing");
    }

    @Test
    void an_empty_review_is_asked_for_everything() {
        assertThat(AuditRules.refusals(new SendAudit(ACase.REFERENCE, List.of(), null, "", null, null, " "), AGENCIES))
                .extracting(Refusal::field)
                .containsExactly("quality-1", "nature", "decisionMaking", "opinion", "reasons");
    }

    @Test
    void an_agency_of_another_conference_is_refused() {
        assertThat(AuditRules.refusals(review(ReportQuality.NO_REPORT, ReviewersOpinion.WOULD_SUPPORT, null), Map.of()))
                .extracting(Refusal::field)
                .containsExactly("contributions");
    }

    @Test
    void a_report_is_in_time_two_working_days_before_the_conference() {
        var england = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);
        var monday = LocalDate.of(2026, 12, 7);

        assertThat(ReportsAreDueBefore.inTime(LocalDate.of(2026, 12, 3), monday, england))
                .isTrue();
        assertThat(ReportsAreDueBefore.inTime(LocalDate.of(2026, 12, 4), monday, england))
                .isFalse();
        assertThat(ReportsAreDueBefore.inTime(null, monday, england)).isFalse();
        assertThat(ReportsAreDueBefore.words(LocalDate.of(2026, 12, 5), monday)).isEqualTo("2 days before");
        assertThat(ReportsAreDueBefore.words(monday, monday)).isEqualTo("Same day");
    }

    private static SendAudit review(
            @Nullable ReportQuality quality, ReviewersOpinion opinion, @Nullable String missing) {
        return new SendAudit(
                ACase.REFERENCE,
                List.of(new SendAudit.Judgement(POLICE, quality, "")),
                NatureOfDissent.MEANING,
                "The chair went round the table once.",
                opinion,
                missing,
                "Fear stands in all four reports.");
    }
}
