package org.reconvene.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.access.Access;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.RecordConsent;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.Invented;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;

/** From whom the reasons for a refusal are withheld, and what of the parents' consent is recorded. */
@Tag("HER-13")
class ReasonsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);
    private static final Instant NOW = Instant.parse("2026-12-22T15:20:00Z");

    private final PersonView asks = recipient(Employment.CHURCH_OR_RELIGIOUS);
    private final PersonView answers =
            Invented.person(2, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.FIRST_LINE_MANAGER, Employment.NOT_KNOWN);
    private final Disagreement request = new Disagreement("HER-R-2026-0001", asks, answers, null, NOW);

    ReasonsRulesTest() {
        request.isOfARequest();
    }

    @ParameterizedTest
    @EnumSource(Employment.class)
    void only_the_staff_of_a_statutory_agency_is_told_without_consent(Employment employment) {
        assertThat(Access.mayBeToldReasons(recipient(employment), false, false, false))
                .isEqualTo(employment == Employment.STATUTORY_AGENCY);
    }

    @Test
    void whoever_gives_the_reasons_and_whoever_decides_is_told() {
        assertThat(Access.mayBeToldReasons(answers, true, false, false)).isTrue();
        assertThat(Access.mayBeToldReasons(recipient(Employment.NOT_KNOWN), false, true, false))
                .isTrue();
    }

    @Test
    void a_consent_covers_its_recipient_until_it_is_withdrawn() {
        var consent = consent(asks);
        var another = Invented.person(3, 30, AgencyKind.FAITH, Tier.PRACTITIONER, Employment.CHURCH_OR_RELIGIOUS);
        assertThat(consent.covers(asks.id())).isTrue();
        assertThat(consent.covers(another.id())).isFalse();
        assertThat(consent(null).covers(another.id())).isTrue();
        assertThat(Access.mayBeToldReasons(asks, false, false, true)).isTrue();
        consent.isWithdrawn(TODAY, "By telephone", answers.id(), NOW);
        assertThat(consent.covers(asks.id())).isFalse();
    }

    @Test
    void all_that_is_written_freely_may_hold_reasons_and_what_both_word_together_does_not() {
        assertThat(entry(Recorded.FULL_REASONS).mayHoldReasons()).isTrue();
        assertThat(entry(Recorded.RESPONSE).mayHoldReasons()).isTrue();
        assertThat(entry(Recorded.DISCUSSIONS_TRIED).mayHoldReasons()).isTrue();
        assertThat(entry(Recorded.AGREEMENT).mayHoldReasons()).isFalse();
        var disagreement = new Disagreement("HER-2026-0001", asks, answers, null, NOW);
        assertThat(new Entry(disagreement, "answer", Side.ANSWERING, Recorded.FULL_REASONS, "why").mayHoldReasons())
                .as("only the reasons for refusing a conference are withheld")
                .isFalse();
    }

    @Test
    void a_consent_says_who_gave_it_when_and_how_that_is_known() {
        assertThat(fields(new RecordConsent("HER-R-2026-0001", " ", asks.id(), TODAY.plusDays(1), ""), null))
                .containsExactly("givenBy", "recipient", "givenOn", "evidence");
        assertThat(fields(new RecordConsent("HER-R-2026-0001", "both parents", null, TODAY, "Signed form"), null))
                .isEmpty();
    }

    @Test
    void a_withdrawal_comes_after_the_consent_and_only_once() {
        var consent = consent(null);
        assertThat(ReasonsRules.refuseWithdrawal(consent, TODAY.minusDays(9), "", TODAY))
                .extracting(Refusal::field)
                .containsExactly("withdrawnOn", "words");
        consent.isWithdrawn(TODAY, "By telephone", answers.id(), NOW);
        assertThat(ReasonsRules.refuseWithdrawal(consent, TODAY, "Again", TODAY))
                .extracting(Refusal::words)
                .containsExactly("This consent was withdrawn in the meantime, or is not there");
    }

    private static List<@Nullable String> fields(RecordConsent command, @Nullable PersonView recipient) {
        return ReasonsRules.refuse(command, recipient, TODAY).stream()
                .map(Refusal::field)
                .toList();
    }

    private ParentalConsent consent(@Nullable PersonView recipient) {
        return new ParentalConsent(
                request,
                "both parents",
                recipient == null ? null : recipient.id(),
                TODAY.minusDays(1),
                "Signed form",
                answers.id(),
                NOW);
    }

    private Entry entry(Recorded item) {
        return new Entry(request, "answer", Side.ANSWERING, item, "why");
    }

    private static PersonView recipient(Employment employment) {
        return Invented.person(1, 10, AgencyKind.FAITH, Tier.FIRST_LINE_MANAGER, employment);
    }
}
