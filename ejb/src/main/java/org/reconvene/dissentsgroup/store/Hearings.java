package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.dissentsgroup.model.DeclaredInterest;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.people.PersonId;

/** The dissents before the Group. */
@ApplicationScoped
public class Hearings {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Hearing hearing) {
        entities.persist(hearing);
    }

    public void add(DeclaredInterest interest) {
        entities.persist(interest);
    }

    public Optional<Hearing> find(String dissent) {
        return entities.createQuery(
                        "select h from Hearing h join fetch h.meeting where h.dissent = :dissent", Hearing.class)
                .setParameter("dissent", dissent)
                .getResultStream()
                .findFirst();
    }

    /** The hearing of that dissent, locked: reviewers, reviews and the finding are settled one after the other. */
    public Optional<Hearing> lock(String dissent) {
        return entities.createQuery("select h from Hearing h where h.dissent = :dissent", Hearing.class)
                .setParameter("dissent", dissent)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The hearings of the meeting in their order, locked. */
    public List<Hearing> lockOf(GroupMeeting meeting) {
        return entities.createQuery(
                        "select h from Hearing h where h.meeting = :meeting order by h.turn, h.id", Hearing.class)
                .setParameter("meeting", meeting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The hearings of the meeting in their order. */
    public List<Hearing> of(GroupMeeting meeting) {
        return entities.createQuery(
                        "select h from Hearing h where h.meeting = :meeting order by h.turn, h.id", Hearing.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The hearings that the meeting did not reach, also where a later one did not either. */
    public List<Hearing> carriedOverFrom(GroupMeeting meeting) {
        return entities.createQuery(
                        "select h from Hearing h where :meeting member of h.notReachedAt order by h.dissent",
                        Hearing.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The place after the last one of the meeting’s docket, from 1. */
    public int nextTurn(GroupMeeting meeting) {
        return entities.createQuery(
                                "select coalesce(max(h.turn), 0) from Hearing h where h.meeting = :meeting",
                                Integer.class)
                        .setParameter("meeting", meeting)
                        .getSingleResult()
                + 1;
    }

    public boolean isInterested(Hearing hearing, PersonId person) {
        return !entities.createQuery(
                        "select i.id from DeclaredInterest i where i.hearing = :hearing and i.person = :person",
                        Long.class)
                .setParameter("hearing", hearing.id())
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }
}
