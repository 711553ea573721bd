package org.reconvene.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.account.model.RecoveryCode;
import org.reconvene.account.model.SecondStep;
import org.reconvene.people.PersonId;

/** The second steps, and the recovery codes that were not used. */
@ApplicationScoped
public class SecondSteps {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(SecondStep step) {
        entities.persist(step);
    }

    public Optional<SecondStep> of(PersonId person) {
        return Optional.ofNullable(entities.find(SecondStep.class, person.value()));
    }

    /** Uses the code of that step; of two at the same time one is told that it did. */
    public boolean use(PersonId person, long step) {
        return entities.createQuery(
                                "update SecondStep s set s.lastStep = :step where s.person = :person and s.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    public void add(RecoveryCode code) {
        entities.persist(code);
    }

    public List<RecoveryCode> codes(PersonId person, String mark) {
        return entities.createQuery(
                        "select c from RecoveryCode c where c.person = :person and c.mark = :mark", RecoveryCode.class)
                .setParameter("person", person.value())
                .setParameter("mark", mark)
                .getResultList();
    }

    public int codesLeft(PersonId person) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.person = :person", Long.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    /** Uses it up; of two at the same time one is told that it did. */
    public boolean use(RecoveryCode code) {
        return entities.createQuery("delete from RecoveryCode c where c.id = :id")
                        .setParameter("id", code.id())
                        .executeUpdate()
                == 1;
    }

    public void forgetCodes(PersonId person) {
        entities.createQuery("delete from RecoveryCode c where c.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Takes the second step away, with its recovery codes. */
    public void forget(PersonId person) {
        forgetCodes(person);
        entities.createQuery("delete from SecondStep s where s.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
