package org.reconvene.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.Proof;
import org.reconvene.account.boundary.AccountOpening;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.model.Agency;
import org.reconvene.people.model.Partnership;
import org.reconvene.people.model.Person;
import org.reconvene.people.store.People;
import org.reconvene.time.Nation;

/** Makes a partnership of its own for each test, so that no test sees what another did. */
@ApplicationScoped
public class Scenery {

    /** What those prove themselves with who were let in. */
    static final Proof PROOF = Proof.of("four plain quiet words");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    People people;

    @Inject
    AccountOpening opening;

    @Transactional
    public Scene partnership(Nation nation) {
        var number = NUMBER.incrementAndGet();
        var partnership = new Partnership("test-" + number, "Test " + number, "T" + number, nation, true);
        people.add(partnership);
        var agencies = new EnumMap<AgencyKind, Agency>(AgencyKind.class);
        for (var kind : AgencyKind.values()) {
            var agency = new Agency(partnership.id(), kind, kind.words() + " " + number);
            people.add(agency);
            agencies.put(kind, agency);
        }
        var cast = new LinkedHashMap<String, PersonView>();
        for (var part : Part.values()) {
            var person = new Person(
                    agencies.get(part.kind),
                    "Test " + part.words,
                    part.words,
                    Tier.PRACTITIONER,
                    Employment.STATUTORY_AGENCY,
                    part.words.replace(' ', '.') + "." + number + "@example.org");
            if (part.role != null) {
                person.holds(Set.of(part.role));
            }
            people.add(person);
            cast.put(part.words, person.view());
        }
        return new Scene(partnership.view(), Map.copyOf(cast));
    }

    /** From now on, the person has an account; answers its user name. */
    @Transactional
    public String letIn(PersonView person) {
        var userName = "tester." + person.id().value();
        opening.open(person.id(), userName, PROOF.password());
        return userName;
    }

    /** From now on, e-mail to that person goes there. */
    @Transactional
    public void reachedAt(PersonView person, String address) {
        var entry = people.person(person.id()).orElseThrow();
        entry.isNow(
                people.agency(person.agency()),
                person.name(),
                person.title(),
                person.tier(),
                person.employment(),
                address);
    }

    /** Where e-mail to that person goes. */
    @Transactional
    public @Nullable String addressOf(PersonView person) {
        return people.person(person.id()).orElseThrow().email();
    }

    private enum Part {
        CHAIR("chair", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.CONFERENCE_CHAIR),
        OTHER_CHAIR("other chair", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.CONFERENCE_CHAIR),
        SENIOR_MANAGER("senior manager", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.SENIOR_CHILD_PROTECTION_MANAGER),
        COORDINATOR("coordinator", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.GROUP_COORDINATOR),
        INVESTIGATOR("investigator", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.INVESTIGATING_MANAGER),
        HEAD("head of safeguarding", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.HEAD_OF_SAFEGUARDING),
        SOCIAL_WORKER("social worker", AgencyKind.CHILDRENS_SOCIAL_CARE, null),
        HEALTH_VISITOR("health visitor", AgencyKind.HEALTH, null),
        DETECTIVE("detective", AgencyKind.POLICE, null),
        TEACHER("teacher", AgencyKind.EDUCATION, null),
        CARE_MEMBER("social care member", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.GROUP_MEMBER),
        POLICE_MEMBER("police member", AgencyKind.POLICE, Role.GROUP_MEMBER),
        HEALTH_MEMBER("health member", AgencyKind.HEALTH, Role.GROUP_MEMBER),
        EDUCATION_MEMBER("education member", AgencyKind.EDUCATION, Role.GROUP_MEMBER),
        VOLUNTARY_MEMBER("voluntary member", AgencyKind.VOLUNTARY, Role.GROUP_MEMBER),
        FAITH_MEMBER("faith member", AgencyKind.FAITH, Role.GROUP_MEMBER),
        ADMINISTRATOR("administrator", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.ADMINISTRATOR),
        CENSUS_IMPORTER("census importer", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.CENSUS_IMPORTER),
        QUALITY_READER("quality reader", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.QUALITY_READER),
        OPERATIONS_READER("operations reader", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.OPERATIONS_READER),
        RECORDS_MANAGER("records manager", AgencyKind.CHILDRENS_SOCIAL_CARE, Role.RECORDS_MANAGER);

        private final String words;
        private final AgencyKind kind;
        private final @Nullable Role role;

        Part(String words, AgencyKind kind, @Nullable Role role) {
            this.words = words;
            this.kind = kind;
            this.role = role;
        }
    }
}
