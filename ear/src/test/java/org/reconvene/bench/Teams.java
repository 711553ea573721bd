package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.Tier;
import org.reconvene.people.model.Agency;
import org.reconvene.people.model.Person;
import org.reconvene.people.store.People;
import org.reconvene.time.Nation;

/** Two agencies that settle disagreements as Surrey does, each with forty practitioners and everybody above them. */
@ApplicationScoped
public class Teams {

    private static final int PRACTITIONERS = 40;

    @Inject
    People people;

    private List<Line> raising = List.of();
    private List<Line> answering = List.of();

    /** A practitioner, and who stands above them, tier by tier. */
    public record Line(PersonId practitioner, PersonId lineManager, PersonId seniorManager, PersonId headOfService) {}

    /** Brings them in, once. */
    @Transactional
    public void arrive() {
        if (raising.isEmpty()) {
            raising = agency(AgencyKind.HEALTH, "Measured health");
            answering = agency(AgencyKind.CHILDRENS_SOCIAL_CARE, "Measured social care");
        }
    }

    public Line raising(int number) {
        return raising.get(number % PRACTITIONERS);
    }

    public Line answering(int number) {
        return answering.get(number / PRACTITIONERS % PRACTITIONERS);
    }

    /** The partnership that they belong to. */
    public PartnershipView partnership() {
        return people.partnerships().stream()
                .map(each -> each.view())
                .filter(each -> each.slug().equals("surrey"))
                .filter(each -> each.nation() == Nation.ENGLAND_AND_WALES)
                .findFirst()
                .orElseThrow();
    }

    private List<Line> agency(AgencyKind kind, String name) {
        var agency = new Agency(partnership().id(), kind, name);
        people.add(agency);
        var heads = staff(agency, Tier.HEAD_OF_SERVICE, 2, List.of());
        var seniors = staff(agency, Tier.SERVICE_MANAGER, 4, heads);
        var managers = staff(agency, Tier.FIRST_LINE_MANAGER, 8, seniors);
        var practitioners = staff(agency, Tier.PRACTITIONER, PRACTITIONERS, managers);
        return IntStream.range(0, PRACTITIONERS)
                .mapToObj(number -> new Line(
                        practitioners.get(number).id(),
                        managers.get(number % managers.size()).id(),
                        seniors.get(number % seniors.size()).id(),
                        heads.get(number % heads.size()).id()))
                .toList();
    }

    /** People of one tier, each managed by somebody of the tier above. */
    private List<Person> staff(Agency agency, Tier tier, int many, List<Person> above) {
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    var name = agency.view().name() + ", " + tier.words() + " " + number;
                    var person = new Person(agency, name, tier.words(), tier, Employment.STATUTORY_AGENCY, null);
                    if (!above.isEmpty()) {
                        person.isManagedBy(above.get(number % above.size()).id());
                    }
                    people.add(person);
                    return person;
                })
                .toList();
    }
}
