package org.reconvene.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Invented;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.Reading;
import org.reconvene.request.RequestEnding;

/** What became of a request is read from its steps, and each ending is counted apart. */
class EndingsTest {

    @Test
    void convened_at_the_first_answer_or_after_silence_is_convened() {
        assertThat(Endings.of(walked(Ending.DONE, Ending.CONVENED), false)).isEqualTo(RequestEnding.CONVENED);
        assertThat(Endings.of(walked(Ending.DONE, Ending.NO_ANSWER, Ending.CONVENED), false))
                .isEqualTo(RequestEnding.CONVENED);
    }

    @Test
    void convened_after_a_refusal_is_overturned_also_where_the_refusal_came_before_the_request() {
        assertThat(Endings.of(walked(Ending.DONE, Ending.NOT_CONVENED, Ending.CONVENED), false))
                .isEqualTo(RequestEnding.OVERTURNED);
        assertThat(Endings.of(walked(Ending.DONE, Ending.CONVENED), true)).isEqualTo(RequestEnding.OVERTURNED);
    }

    @Test
    void refused_and_not_taken_further_is_accepted() {
        assertThat(Endings.of(walked(Ending.DONE, Ending.NOT_CONVENED, Ending.NOTED), false))
                .isEqualTo(RequestEnding.REFUSED_AND_ACCEPTED);
        assertThat(Endings.of(walked(Ending.DONE, Ending.NOT_CONVENED, Ending.AGREED), false))
                .isEqualTo(RequestEnding.REFUSED_AND_ACCEPTED);
    }

    @Test
    void refused_to_the_last_word_is_final() {
        assertThat(Endings.of(walked(Ending.DONE, Ending.NOT_CONVENED, Ending.NOT_AGREED, Ending.NOT_CONVENED), false))
                .isEqualTo(RequestEnding.FINALLY_REFUSED);
    }

    @Test
    void what_ends_otherwise_is_withdrawn_or_overtaken() {
        assertThat(Endings.of(walked(HowItEnded.WITHDRAWN, Ending.DONE), false)).isEqualTo(RequestEnding.WITHDRAWN);
        assertThat(Endings.of(walked(HowItEnded.OVERTAKEN, Ending.DONE), false)).isEqualTo(RequestEnding.OVERTAKEN);
        assertThat(Endings.of(walked(HowItEnded.OTHER_AGREEMENT, Ending.DONE), false))
                .isEqualTo(RequestEnding.OVERTAKEN);
    }

    private static RequestWalked walked(Ending... endings) {
        return walked(HowItEnded.BY_THE_PROCEDURE, endings);
    }

    private static RequestWalked walked(HowItEnded how, Ending... endings) {
        var at = Instant.parse("2026-12-21T10:00:00Z");
        var steps = new ArrayList<RequestWalked.EndedStep>();
        for (var ending : endings) {
            at = at.plusSeconds(60);
            steps.add(new RequestWalked.EndedStep("step" + steps.size(), ending, false, at, null));
        }
        var procedure = ((Reading.Sound) ProcedureReader.read(BundledProcedures.text("hertfordshire"))).procedure();
        return new RequestWalked(
                new ProcedureVersion(1, at, procedure),
                procedure.routes().get(1),
                how,
                at,
                steps,
                List.of(),
                Invented.person(2, 20, AgencyKind.CHILDRENS_SOCIAL_CARE, Tier.SERVICE_MANAGER));
    }
}
