package org.reconvene.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.access.Refusal;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Invented;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.Reading;
import org.reconvene.request.MakeRequest;

/** Who may request a conference, of whom, and what has to be said. */
@Tag("SUS-7")
class RequestRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);
    private static final PersonView NURSE = Invented.person(1, 10, AgencyKind.HEALTH, Tier.FIRST_LINE_MANAGER);
    private static final PersonView MANAGER =
            Invented.person(2, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.SERVICE_MANAGER);

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    void each_procedure_has_one_way_of_requests(String partnership) {
        var procedure = procedure(partnership);
        assertThat(RequestRules.way(procedure)).isNotNull();
        assertThat(procedure.routes()).filteredOn(route -> route.isOfRequests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "sussex, PRACTITIONER, false",
        "sussex, FIRST_LINE_MANAGER, true",
        "surrey, PRACTITIONER, false",
        "surrey, DIRECTOR, true",
        // Hertfordshire lets any professional with serious concerns ask (HER-10).
        "hertfordshire, PRACTITIONER, true"
    })
    @Tag("HER-10")
    void who_is_senior_enough_stands_in_the_procedure(String partnership, Tier tier, boolean may) {
        var procedure = procedure(partnership);
        var me = Invented.person(1, 10, AgencyKind.HEALTH, tier);
        assertThat(RequestRules.mayAsk(procedure, Objects.requireNonNull(RequestRules.way(procedure)), me))
                .isEqualTo(may);
    }

    @Test
    void a_manager_of_childrens_social_care_is_asked_and_nobody_of_ones_own_agency() {
        assertThat(RequestRules.mayBeAsked(MANAGER, NURSE)).isTrue();
        assertThat(RequestRules.mayBeAsked(
                        Invented.person(3, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.PRACTITIONER), NURSE))
                .isFalse();
        assertThat(RequestRules.mayBeAsked(Invented.person(4, 30, AgencyKind.POLICE, Tier.SERVICE_MANAGER), NURSE))
                .isFalse();
        assertThat(RequestRules.mayBeAsked(
                        MANAGER, Invented.person(5, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.PRACTITIONER)))
                .isFalse();
    }

    @Test
    void what_is_missing_is_named_field_by_field() {
        var nothing = new MakeRequest(
                List.of(new MakeRequest.Named("", "", null)), null, "", "", "", "", "", null, false, null);
        assertThat(fields(nothing))
                .containsExactly(
                        "givenName0",
                        "familyName0",
                        "bornOn0",
                        "concerns",
                        "risk",
                        "protects",
                        "tried",
                        "section47",
                        "addressed");
        assertThat(fields(new MakeRequest(List.of(), MANAGER.id(), "a", "b", "c", "d", "e", null, false, null)))
                .containsExactly("givenName0");
    }

    @Test
    void a_day_that_was_typed_and_is_none_or_is_still_to_come_is_refused() {
        assertThat(fields(complete(null, true, null))).containsExactly("strategyDiscussionOn");
        assertThat(fields(complete(TODAY.plusDays(1), true, TODAY.plusDays(1))))
                .containsExactly("strategyDiscussionOn", "refusedBeforeOn");
        assertThat(fields(complete(null, false, null))).isEmpty();
        assertThat(fields(complete(TODAY, true, TODAY))).isEmpty();
    }

    private static MakeRequest complete(@Nullable LocalDate discussion, boolean typed, @Nullable LocalDate refused) {
        return new MakeRequest(
                List.of(new MakeRequest.Named("Juniper", "Rowe", LocalDate.of(2023, 3, 1))),
                MANAGER.id(),
                "concerns",
                "risk",
                "protects",
                "tried",
                "section 47",
                discussion,
                typed,
                refused);
    }

    private static List<@Nullable String> fields(MakeRequest command) {
        return RequestRules.refuse(command, NURSE, command.addressed() == null ? null : MANAGER, TODAY).stream()
                .map(Refusal::field)
                .toList();
    }

    private static Procedure procedure(String partnership) {
        return ((Reading.Sound) ProcedureReader.read(BundledProcedures.text(partnership))).procedure();
    }
}
