package org.reconvene.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reporting.model.Acting;
import org.reconvene.reporting.model.CasePage;
import org.reconvene.reporting.model.DeadlineFact;
import org.reconvene.reporting.model.DissentFact;
import org.reconvene.reporting.model.DocketFact;
import org.reconvene.reporting.model.MeetingFact;
import org.reconvene.reporting.model.OperationsCases;
import org.reconvene.reporting.model.OperationsFacts;
import org.reconvene.reporting.model.OperationsFigures;
import org.reconvene.reporting.model.ReportDay;
import org.reconvene.reporting.model.RequestFact;
import org.reconvene.reporting.model.WaitingFact;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.OperationsReport.Answers;
import org.reconvene.reports.OperationsReport.Load;
import org.reconvene.reports.Period;
import org.reconvene.request.RequestEnding;
import org.reconvene.time.London;
import org.reconvene.time.Nation;
import org.reconvene.time.model.BundledHolidays;

/** The figures for the Operations Group, each checked against a count by hand (SUR-19). */
@Tag("SUR-19")
class OperationsFiguresTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ReportDay DAY = new ReportDay(
            Period.of(YearMonth.of(2026, 11)), TODAY, BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES));
    private static final Acting POLICE = Acting.of(12, "Test Police", AgencyKind.POLICE, Tier.PRACTITIONER);
    private static final Acting HEALTH = Acting.of(11, "Test Health", AgencyKind.HEALTH, Tier.SERVICE_MANAGER);

    @Test
    void the_time_to_a_finding_is_counted_in_working_days_from_the_conference() {
        var found = List.of(found(2, 6), found(2, 13), found(2, 30));
        assertThat(OperationsFigures.timeToFinding(found, DAY, cases(dissents(found))))
                .isEqualTo(new OperationsReport.TimeToFinding(3, 9, 20, 30, 0));
        assertThat(OperationsFigures.timeToFinding(List.of(), DAY, cases(dissents(List.of()))))
                .isNull();
    }

    @Test
    void what_waits_is_counted_now_and_what_came_in_the_period() {
        assertThat(OperationsFigures.volumes(cases(dissents(List.of(open(3), found(2, 6))))))
                .isEqualTo(new OperationsReport.Volumes(2, 0, 1, 1, 0));
    }

    @Test
    void open_dissents_stand_in_the_band_of_their_age() {
        assertThat(OperationsFigures.ages(cases(dissents(List.of(open(23), open(3), open(2))))))
                .extracting(OperationsReport.AgeBand::dissents)
                .containsExactly(1, 2, 0, 0);
    }

    @Test
    void what_is_late_stands_with_the_working_days_since_it_was_due() {
        var waiting = List.of(waiting(POLICE, TODAY.minusDays(4)), waiting(POLICE, TODAY));
        assertThat(OperationsFigures.late(waiting, DAY))
                .containsExactly(new OperationsReport.LateStep(
                        "SUR-2026-0002", "Decide", LocalDate.of(2026, 11, 20), 2, "Test Police, detective"));
    }

    @Test
    void deadlines_are_counted_by_who_had_to_meet_them_and_how() {
        var facts = deadlines(
                deadline(HEALTH, 10, false),
                deadline(POLICE, 9, false),
                deadline(POLICE, 11, false),
                deadline(POLICE, 11, true),
                deadline(POLICE, null, false),
                deadline(Acting.GROUP, 10, false));
        assertThat(OperationsFigures.answers(facts.deadlines(), cases(facts)))
                .containsExactly(
                        new Answers("Test Health, service manager", "11-SERVICE_MANAGER", 1, 1, 0, 0, 0),
                        new Answers("Test Police, practitioner", "12-PRACTITIONER", 4, 1, 1, 1, 1),
                        new Answers("Dissents Group", "group", 1, 1, 0, 0, 0));
    }

    @Test
    void the_load_is_what_is_late_then_what_falls_due_in_each_of_four_weeks() {
        var facts = new OperationsFacts(
                List.of(),
                List.of(),
                List.of(
                        waiting(POLICE, MONDAY),
                        waiting(POLICE, TODAY),
                        waiting(POLICE, MONDAY.plusDays(6)),
                        waiting(POLICE, MONDAY.plusDays(7)),
                        waiting(HEALTH.asSeniorManager(), MONDAY.plusDays(27)),
                        waiting(POLICE.asReviewer(), MONDAY.plusDays(14)),
                        waiting(Acting.GROUP, MONDAY.plusDays(14)),
                        waiting(HEALTH, MONDAY.plusDays(28))),
                List.of(),
                List.of(),
                List.of(new MeetingFact(
                        noon(MONDAY.plusDays(15)), noon(TODAY), List.of(new DocketFact("SUR-2026-0009", null, null)))),
                List.of());
        assertThat(OperationsFigures.load(facts, DAY, cases(facts)))
                .isEqualTo(new Load(
                        List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), MONDAY.plusWeeks(3)),
                        List.of(
                                new Load.Open("Test Police, practitioner", "12-PRACTITIONER", List.of(1, 2, 1, 0, 0)),
                                new Load.Open(
                                        "Senior child protection managers", "senior-managers", List.of(0, 0, 0, 0, 1)),
                                new Load.Open("Dissents Group", "group", List.of(0, 0, 0, 2, 0))),
                        List.of(0, 0, 1, 0)));
    }

    @Test
    void requests_are_counted_each_way_in_which_they_ended_apart() {
        var facts = requests(
                request(3, null, null), request(3, RequestEnding.CONVENED, 5), request(4, RequestEnding.CONVENED, 6));
        var requests = OperationsFigures.requests(cases(facts));
        assertThat(requests.made()).isEqualTo(3);
        assertThat(requests.waiting()).isEqualTo(1);
        assertThat(requests.ended())
                .filteredOn(ended -> ended.requests() > 0)
                .containsExactly(new OperationsReport.Requests.Ended(RequestEnding.CONVENED.words(), 2));
    }

    @Test
    void a_figure_is_the_number_of_the_cases_behind_it_the_first_due_first() {
        var facts = deadlines(deadline(POLICE, 9, false), deadline(HEALTH, 9, false));
        assertThat(cases(facts).behind(CountedCases.of(CountedCases.IN_TIME, CountedCases.ALL)))
                .extracting(FigureCasesView.Line::agency)
                .containsExactly("Test Police", "Test Health");
        assertThat(cases(facts).behind("no-such-figure")).isEmpty();
    }

    @Test
    void a_narrowed_report_has_what_is_of_the_agency_the_kind_and_the_tier() {
        var facts = new OperationsFacts(
                List.of(open(3), found(2, 6)),
                List.of(request(3, null, null)),
                List.of(waiting(POLICE, TODAY), waiting(HEALTH, TODAY), waiting(Acting.GROUP, TODAY)),
                List.of(deadline(POLICE, 9, false), deadline(HEALTH, 9, false)),
                List.of(),
                List.of(new MeetingFact(
                        noon(TODAY),
                        noon(TODAY),
                        List.of(
                                new DocketFact("SUR-2026-0001", AgencyKind.HEALTH, "REVIEW"),
                                new DocketFact("SUR-2026-0002", AgencyKind.POLICE, "INITIAL")))),
                List.of());
        var police = facts.within(new Narrowing(AgencyKind.POLICE, null, null, null));
        assertThat(police.dissents()).hasSize(1);
        assertThat(police.requests()).hasSize(1);
        assertThat(police.waiting())
                .singleElement()
                .satisfies(fact -> assertThat(fact.acting()).isEqualTo(POLICE));
        assertThat(police.meetings().getFirst().docket())
                .extracting(DocketFact::reference)
                .containsExactly("SUR-2026-0002");
        assertThat(facts.within(new Narrowing(null, ConferenceKind.REVIEW, null, null))
                        .dissents())
                .isEmpty();
        assertThat(facts.within(new Narrowing(null, null, Tier.SERVICE_MANAGER, null))
                        .deadlines())
                .singleElement()
                .satisfies(fact -> assertThat(fact.acting()).isEqualTo(HEALTH));
    }

    private static OperationsCases cases(OperationsFacts facts) {
        return OperationsCases.of(facts, DAY);
    }

    private static OperationsFacts dissents(List<DissentFact> dissents) {
        return new OperationsFacts(dissents, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static OperationsFacts requests(RequestFact... requests) {
        return new OperationsFacts(List.of(), List.of(requests), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static OperationsFacts deadlines(DeadlineFact... deadlines) {
        return new OperationsFacts(
                List.of(), List.of(), List.of(), List.of(deadlines), List.of(), List.of(), List.of());
    }

    /** Due on 10 November; of health an hour later. */
    private static DeadlineFact deadline(Acting acting, @Nullable Integer endedOn, boolean silent) {
        var due = noon(LocalDate.of(2026, 11, acting.equals(HEALTH) ? 11 : 10));
        return new DeadlineFact(
                "SUR-2026-0003",
                CasePage.DISAGREEMENT,
                "Take a step in a disagreement",
                due,
                endedOn == null ? null : noon(LocalDate.of(2026, 11, endedOn)),
                silent,
                acting,
                null);
    }

    private static WaitingFact waiting(Acting acting, LocalDate due) {
        return new WaitingFact(
                "SUR-2026-0002", CasePage.DISSENT, "Decide", due, acting, "Test Police, detective", null);
    }

    private static RequestFact request(int madeOn, @Nullable RequestEnding ending, @Nullable Integer endedOn) {
        return new RequestFact(
                "SUR-2026-0004",
                AgencyKind.POLICE,
                noon(LocalDate.of(2026, 11, madeOn)),
                ending,
                endedOn == null ? null : noon(LocalDate.of(2026, 11, endedOn)));
    }

    private static DissentFact open(int recordedOn) {
        var at = noon(LocalDate.of(2026, 11, recordedOn));
        return new DissentFact(
                "SUR-2026-0001", at, AgencyKind.HEALTH, "x", "INITIAL", at, "OPEN", null, "LISTED", null, null);
    }

    private static DissentFact found(int heldOn, int foundOn) {
        var held = noon(LocalDate.of(2026, 11, heldOn));
        return new DissentFact(
                "SUR-2026-0001",
                held,
                AgencyKind.POLICE,
                "x",
                "INITIAL",
                held,
                null,
                null,
                "FOUND",
                "DISSENT_SUPPORTED",
                noon(LocalDate.of(2026, 11, foundOn)));
    }

    private static Instant noon(LocalDate day) {
        return London.at(day, java.time.LocalTime.NOON);
    }
}
