package org.reconvene.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.StaffChanged;
import org.reconvene.people.model.Person;

/**
 * Who somebody is, read once and kept: each act asks for the same people many times. A change is seen here as soon as it is
 * committed, and on another server within half a minute; while one is being written, nothing is kept.
 */
@ApplicationScoped
public class KnownPeople {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);

    @Inject
    People people;

    private final AtomicInteger changing = new AtomicInteger();
    private volatile Known known = new Known();

    /** The person, as they were known within the last half minute. */
    public Optional<PersonView> person(PersonId id) {
        var here = known();
        var found = here.people.get(id);
        return found != null && changing.get() == 0
                ? Optional.of(found.view)
                : people.person(id).map(person -> keep(here, person));
    }

    /** The person as they are now: a change on another server is seen too. */
    public Optional<PersonView> personNow(PersonId id) {
        var here = known();
        var found = here.people.get(id);
        return found != null
                        && changing.get() == 0
                        && people.version(id).filter(found::isOf).isPresent()
                ? Optional.of(found.view)
                : people.person(id).map(person -> keep(here, person));
    }

    /** Those of the persons who exist, by id. */
    public Map<PersonId, PersonView> persons(Collection<PersonId> ids) {
        var here = known();
        var all = new HashMap<PersonId, PersonView>();
        var unknown = new ArrayList<PersonId>();
        for (var id : ids) {
            var found = here.people.get(id);
            if (found != null && changing.get() == 0) {
                all.put(id, found.view);
            } else {
                unknown.add(id);
            }
        }
        people.persons(unknown).forEach(person -> all.put(person.id(), keep(here, person)));
        return all;
    }

    public PartnershipView partnership(PartnershipId id) {
        return known().partnerships
                .computeIfAbsent(id, wanted -> people.partnership(wanted).view());
    }

    void begins(@Observes StaffChanged event) {
        changing.incrementAndGet();
    }

    void isOver(@Observes(during = TransactionPhase.AFTER_COMPLETION) StaffChanged event) {
        known = new Known();
        changing.decrementAndGet();
    }

    private PersonView keep(Known here, Person person) {
        var view = person.view();
        if (changing.get() == 0) {
            here.people.put(view.id(), new Read(view, person.version()));
        }
        return view;
    }

    private Known known() {
        var here = known;
        if (System.nanoTime() - here.since > KEPT) {
            here = new Known();
            known = here;
        }
        return here;
    }

    private record Read(PersonView view, long version) {
        boolean isOf(long now) {
            return version == now;
        }
    }

    private static final class Known {
        final long since = System.nanoTime();
        final Map<PersonId, Read> people = new ConcurrentHashMap<>();
        final Map<PartnershipId, PartnershipView> partnerships = new ConcurrentHashMap<>();
    }
}
