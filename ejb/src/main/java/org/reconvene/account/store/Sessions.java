package org.reconvene.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.model.SignedInSession;
import org.reconvene.people.PersonId;

/** The sessions that have not ended. */
@ApplicationScoped
public class Sessions {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Adds it, and forgets all that are over. */
    public SignedInSession add(SignedInSession session, Instant at) {
        entities.createQuery("delete from SignedInSession s where s.usedAt <= :unused or s.beganAt <= :longest")
                .setParameter("unused", at.minus(SignedInSession.UNUSED))
                .setParameter("longest", at.minus(SignedInSession.LONGEST))
                .executeUpdate();
        entities.persist(session);
        return session;
    }

    public Optional<SignedInSession> numbered(long id) {
        return Optional.ofNullable(entities.find(SignedInSession.class, id));
    }

    public List<SignedInSession> of(PersonId person, Instant at) {
        return entities.createQuery(
                        "select s from SignedInSession s where s.person = :person order by s.usedAt desc, s.id",
                        SignedInSession.class)
                .setParameter("person", person.value())
                .getResultStream()
                .filter(session -> !session.isOver(at))
                .toList();
    }

    /** Writes down that it is used, where it has not ended in the meantime. */
    public void noteUse(long id, Instant at) {
        entities.createQuery("update SignedInSession s set s.usedAt = :at where s.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Writes down that its owner proved again that it is them, where it has not ended in the meantime and is theirs. */
    public void noteProof(long id, PersonId person, Instant at) {
        entities.createQuery("update SignedInSession s set s.provedAt = :at where s.id = :id and s.person = :person")
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    public void end(long id) {
        entities.createQuery("delete from SignedInSession s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends every session of the person but one, if one is named. */
    public int endAll(PersonId person, @Nullable Long but) {
        return entities.createQuery("delete from SignedInSession s where s.person = :person and s.id <> :but")
                .setParameter("person", person.value())
                .setParameter("but", but == null ? 0L : but)
                .executeUpdate();
    }
}
