package org.reconvene.dissent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.dissent.model.AddresseeRules;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

@Tag("SUS-14")
class AddresseeRulesTest {

    private static final Instant AT = Instant.parse("2026-12-21T10:00:00Z");
    private static final PersonView DISSENTER = ConferenceExample.person(new PersonId(1), AgencyKind.HEALTH);
    private static final PersonView CHAIR = ConferenceExample.person(new PersonId(2), AgencyKind.CHILDRENS_SOCIAL_CARE);
    private static final PersonView DECIDER =
            ConferenceExample.person(new PersonId(3), AgencyKind.CHILDRENS_SOCIAL_CARE);
    private static final PersonView ANOTHER = ConferenceExample.person(new PersonId(4), AgencyKind.POLICE);

    @Test
    void whoever_decided_writes_to_the_dissenter_and_to_the_chair() {
        assertThat(AddresseeRules.addressees(decided(), DISSENTER, CHAIR, DECIDER))
                .containsExactly(DISSENTER, CHAIR);
    }

    @Test
    void each_of_the_two_prints_their_own_letter_alone() {
        assertThat(AddresseeRules.addressees(decided(), DISSENTER, CHAIR, DISSENTER))
                .containsExactly(DISSENTER);
        assertThat(AddresseeRules.addressees(decided(), DISSENTER, CHAIR, CHAIR))
                .containsExactly(CHAIR);
    }

    @Test
    void nobody_else_prints_a_letter_and_nobody_before_the_decision() {
        assertThat(AddresseeRules.addressees(decided(), DISSENTER, CHAIR, ANOTHER))
                .isEmpty();
        assertThat(AddresseeRules.addressees(review(), DISSENTER, CHAIR, DISSENTER))
                .isEmpty();
        assertThat(AddresseeRules.addressees(review(), DISSENTER, CHAIR, DECIDER))
                .isEmpty();
    }

    private static SeniorReview decided() {
        var review = review();
        review.liaised("by telephone", AT);
        review.decide(ReviewDecision.CHAIR_DECISION_STANDS, "because", null, AT);
        return review;
    }

    private static SeniorReview review() {
        var dissent =
                new Dissent("SUR-2026-0001", new PartnershipId(1), "SUR-C-2026-0001", DISSENTER.id(), new AgencyId(20));
        return new SeniorReview(dissent, DECIDER.id(), AT, AT.plusSeconds(60));
    }
}
