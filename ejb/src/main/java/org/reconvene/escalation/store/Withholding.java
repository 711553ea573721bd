package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.reconvene.access.Access;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;

/** From whom the reasons for refusing a request for a conference are withheld (HER-13). */
@ApplicationScoped
public class Withholding {

    @Inject
    Disagreements disagreements;

    @Inject
    Consents consents;

    @Inject
    Rulebook rules;

    /** Which side's words are withheld from the person; none of any disagreement that is not a request. */
    public Predicate<Side> from(Disagreement disagreement, PersonView person) {
        if (!disagreement.isARequest() || mayBeTold(disagreement, person)) {
            return side -> false;
        }
        return side -> side != Side.RAISING;
    }

    private boolean mayBeTold(Disagreement disagreement, PersonView person) {
        var gives = person.agency().equals(disagreement.answeringAgency());
        // Most readers are told whatever stands in the case, so that nothing more is looked up for them.
        return Access.mayBeToldReasons(person, gives, false, false)
                || Access.mayBeToldReasons(
                        person,
                        gives,
                        decides(disagreement, person),
                        consents.of(disagreement).stream().anyMatch(consent -> consent.covers(person.id())));
    }

    private boolean decides(Disagreement disagreement, PersonView person) {
        var route = rules.route(disagreement);
        return disagreements.turns(disagreement).stream()
                        .filter(turn -> person.id().equals(turn.person()))
                        .anyMatch(turn -> isDecidedAbove(route, turn.step()))
                || disagreements.admitted(disagreement).stream()
                        .anyMatch(each -> each.as() == AdmittedAs.LAST_WORD
                                && each.person().equals(person.id()));
    }

    private static boolean isDecidedAbove(Route route, String step) {
        return route.step(step).filter(found -> found.acts() == Side.DECIDING).isPresent();
    }
}
