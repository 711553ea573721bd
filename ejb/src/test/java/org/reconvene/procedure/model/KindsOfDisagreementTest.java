package org.reconvene.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Span;
import org.reconvene.time.DeadlineRule;

/** What can be disagreed about stands in each partnership's own words, and goes the way that its procedure says. */
class KindsOfDisagreementTest {

    @Test
    @Tag("SUS-1")
    void sussex_knows_six_kinds_at_the_enquiry_stage() {
        assertThat(kinds("sussex", "enquiry")).hasSize(6);
    }

    @Test
    @Tag("SUS-15")
    @Tag("SUS-16")
    @Tag("SUS-17")
    void sussex_lets_line_managers_address_the_carrying_out_of_a_plan_first_and_passes_it_on_without_delay() {
        var route = route("sussex", "implementation");
        assertThat(kinds("sussex", "implementation")).hasSize(3);
        assertThat(route.stages().get(0).key()).isEqualTo("line-managers");
        assertThat(route.stages().get(1).steps().get(0).limit().span())
                .isInstanceOfSatisfying(
                        Span.Counted.class,
                        span -> assertThat(span.rule()).isInstanceOf(DeadlineRule.NextWorkingDay.class));
    }

    @Test
    @Tag("NI-3")
    void northern_ireland_knows_seven_kinds() {
        assertThat(kinds("northern-ireland", "general")).hasSize(7);
    }

    @Test
    @Tag("SUR-1")
    void surrey_knows_five_kinds() {
        assertThat(kinds("surrey", "general")).hasSize(5);
    }

    @Test
    @Tag("HER-1")
    void hertfordshire_knows_five_kinds_one_of_them_with_a_way_of_its_own() {
        assertThat(kinds("hertfordshire", "general")).hasSize(4);
        assertThat(kinds("hertfordshire", "conference-refusal")).hasSize(1);
    }

    @Test
    @Tag("HER-4")
    @Tag("HER-7")
    void hertfordshire_raises_and_answers_within_one_working_day() {
        assertThat(route("hertfordshire", "general").steps().toList())
                .allSatisfy(
                        step -> assertThat(step.limit().span().workingDays()).isEqualTo(1));
    }

    private static List<String> kinds(String procedure, String route) {
        return route(procedure, route).kinds().stream().map(Route.Kind::name).toList();
    }

    private static Route route(String procedure, String route) {
        return of(procedure).route(route).orElseThrow();
    }

    private static Procedure of(String key) {
        return ((Reading.Sound) ProcedureReader.read(BundledProcedures.text(key))).procedure();
    }
}
