package org.reconvene.demonstration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.account.boundary.AccountOpening;
import org.reconvene.account.boundary.DemonstrationMode;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.PartnershipsPrepared;
import org.reconvene.demonstration.model.Cast;
import org.reconvene.people.AgencyId;
import org.reconvene.people.KeepAgency;
import org.reconvene.people.KeepPartnership;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.StaffRegister;
import org.reconvene.people.boundary.Stationery;

/** Lays out the invented partnerships at the first start of a server in demonstration mode, and never again. */
@Startup
@Singleton
@Unattended
@DependsOn("FirstVersions")
@Unrecorded("what the program invents before anybody can come in is nobody's act")
public class DemonstrationPartnerships {

    /** The password of every invented account; it stands on the sign-in page. */
    public static final String PASSWORD = "demonstration";

    @Inject
    DemonstrationMode demonstration;

    @Inject
    Directory directory;

    @Inject
    StaffRegister register;

    @Inject
    Stationery stationery;

    @Inject
    AccountOpening opening;

    @Inject
    Event<PartnershipsPrepared> prepared;

    @PostConstruct
    void layOut() {
        if (demonstration.isOn() && directory.partnerships().isEmpty()) {
            prepared.fire(layOut(Cast.read()));
        }
    }

    private PartnershipsPrepared layOut(Cast cast) {
        Map<String, PartnershipId> partnerships = new HashMap<>();
        for (var row : cast.partnerships()) {
            var added = register.add(new KeepPartnership(row.slug(), row.name(), row.prefix(), row.nation(), true));
            stationery.keep(added, row.letterhead());
            partnerships.put(row.slug(), added);
        }
        Map<String, AgencyId> agencies = new HashMap<>();
        for (var row : cast.agencies()) {
            agencies.put(
                    row.partnership() + "/" + row.name(),
                    register.add(new KeepAgency(Cast.named(partnerships, row.partnership()), row.kind(), row.name())));
        }
        // The file names managers before those whom they manage.
        Map<String, PersonId> persons = new HashMap<>();
        for (var row : cast.staff()) {
            persons.put(
                    row.userName(),
                    register.keep(new KeepPerson(
                            null,
                            Cast.named(agencies, row.partnership() + "/" + row.agency()),
                            row.name(),
                            row.title(),
                            row.tier(),
                            row.employment(),
                            row.manager() == null ? null : Cast.named(persons, row.manager()),
                            row.userName() + "@example.org",
                            row.roles())));
        }
        opening.openDemonstration(persons, PASSWORD);
        return new PartnershipsPrepared(partnerships, persons);
    }
}
