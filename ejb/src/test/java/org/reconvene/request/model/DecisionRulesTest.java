package org.reconvene.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.Invented;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.Reading;
import org.reconvene.request.DecideRequest;

/** What goes with an answer to a request for a conference. */
class DecisionRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-21T10:00:00Z");
    private static final PersonView CHAIR = Invented.person(
            7,
            20,
            AgencyKind.CHILDRENS_SOCIAL_CARE,
            Tier.SERVICE_MANAGER,
            Employment.STATUTORY_AGENCY,
            Role.CONFERENCE_CHAIR);

    @Test
    @Tag("SUS-8")
    void a_refusal_gives_reasons() {
        assertThat(fields(step("sussex", "answer"), Ending.NOT_CONVENED, Map.of(), false))
                .containsExactly("item-FULL_REASONS");
        assertThat(fields(
                        step("sussex", "answer"),
                        Ending.NOT_CONVENED,
                        Map.of(Recorded.FULL_REASONS, "The plan is enough."),
                        false))
                .isEmpty();
    }

    @Test
    @Tag("SUS-9")
    void where_views_still_differ_the_discussions_tried_are_recorded() {
        assertThat(fields(
                        step("hertfordshire", "determine"),
                        Ending.NOT_CONVENED,
                        Map.of(Recorded.FULL_REASONS, "The plan is enough."),
                        false))
                .containsExactly("item-DISCUSSIONS_TRIED");
    }

    @Test
    @Tag("SUS-10")
    void the_last_resort_records_the_board_members_views_whatever_it_decides() {
        assertThat(fields(step("sussex", "decide"), Ending.CONVENED, Map.of(), false))
                .containsExactly("item-BOARD_VIEWS", "heldAt", "place", "chair");
    }

    @Test
    @Tag("HER-10")
    void a_further_refusal_asks_for_its_special_grounds() {
        var reasons = Map.of(Recorded.FULL_REASONS, "The plan is enough.");
        assertThat(fields(step("hertfordshire", "answer"), Ending.NOT_CONVENED, reasons, false))
                .isEmpty();
        assertThat(fields(step("hertfordshire", "answer"), Ending.NOT_CONVENED, reasons, true))
                .containsExactly("item-SPECIAL_GROUNDS");
    }

    @Test
    @Tag("HER-12")
    void the_full_reasons_are_written_before_it_goes_further() {
        assertThat(fields(step("hertfordshire", "full-reasons"), Ending.NOT_AGREED, Map.of(), false))
                .containsExactly("item-FULL_REASONS");
    }

    @Test
    void a_conference_has_a_day_to_come_a_place_and_a_chair_of_the_office() {
        var step = step("sussex", "answer");
        assertThat(DecisionRules.refuse(
                        new DecideRequest(
                                "SUS-R-2026-0001",
                                "answer",
                                Ending.CONVENED,
                                Map.of(),
                                NOW.plus(Duration.ofDays(9)),
                                "Civic Office",
                                CHAIR.id()),
                        step,
                        false,
                        CHAIR,
                        NOW))
                .isEmpty();
        var nobody = Invented.person(8, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.SERVICE_MANAGER);
        assertThat(DecisionRules.refuse(
                        new DecideRequest(
                                "SUS-R-2026-0001",
                                "answer",
                                Ending.CONVENED,
                                Map.of(),
                                NOW.minus(Duration.ofDays(1)),
                                " ",
                                nobody.id()),
                        step,
                        false,
                        nobody,
                        NOW))
                .extracting(Refusal::field)
                .containsExactly("heldAt", "place", "chair");
    }

    @Test
    void what_was_ended_in_the_meantime_is_said_and_nothing_else() {
        assertThat(fields(null, Ending.NOT_CONVENED, Map.of(), false)).containsExactly((String) null);
    }

    private static List<@Nullable String> fields(
            @Nullable Step step, Ending how, Map<Recorded, String> texts, boolean refusedBefore) {
        return DecisionRules.refuse(
                        new DecideRequest("SUS-R-2026-0001", "answer", how, texts, null, "", null),
                        step,
                        refusedBefore,
                        null,
                        NOW)
                .stream()
                .map(Refusal::field)
                .toList();
    }

    private static Step step(String partnership, String key) {
        var reading = (Reading.Sound) ProcedureReader.read(BundledProcedures.text(partnership));
        return reading.procedure().routes().stream()
                .filter(Route::isOfRequests)
                .findFirst()
                .flatMap(route -> route.step(key))
                .orElseThrow();
    }
}
