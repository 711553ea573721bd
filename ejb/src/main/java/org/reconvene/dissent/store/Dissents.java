package org.reconvene.dissent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reconvene.dissent.DissentStatus;
import org.reconvene.dissent.ReviewStatus;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** Dissents and the reviews of them. */
@ApplicationScoped
public class Dissents {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Dissent dissent) {
        entities.persist(dissent);
    }

    public void add(SeniorReview review) {
        entities.persist(review);
    }

    public Optional<Dissent> find(String reference) {
        return entities.createQuery(
                        "select d from Dissent d left join fetch d.wordings where d.reference = :reference",
                        Dissent.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The dissents recorded at a conference, in the order in which they were recorded. */
    public List<Dissent> at(String conference) {
        return entities.createQuery("""
                        select distinct d from Dissent d left join fetch d.wordings where d.conference = :conference
                        order by d.recordedAt, d.id""", Dissent.class)
                .setParameter("conference", conference)
                .getResultList();
    }

    public List<Dissent> by(PersonId dissenter, String conference) {
        return entities.createQuery(
                        "select d from Dissent d where d.conference = :conference and d.dissenter = :dissenter",
                        Dissent.class)
                .setParameter("conference", conference)
                .setParameter("dissenter", dissenter.value())
                .getResultList();
    }

    /** The dissents of the partnership whose wording nobody has confirmed yet. */
    public List<Dissent> awaitingConfirmation(PartnershipId partnership) {
        return entities.createQuery(
                        "select d from Dissent d where d.partnership = :partnership and d.status = :status",
                        Dissent.class)
                .setParameter("partnership", partnership.value())
                .setParameter("status", DissentStatus.AWAITING_CONFIRMATION)
                .getResultList();
    }

    /** The reviews of the partnership that are not decided, with their dissents. */
    public List<SeniorReview> openReviews(PartnershipId partnership) {
        return entities.createQuery("""
                        select r from SeniorReview r join fetch r.dissent
                        where r.partnership = :partnership and r.status <> :decided""", SeniorReview.class)
                .setParameter("partnership", partnership.value())
                .setParameter("decided", ReviewStatus.DECIDED)
                .getResultList();
    }

    /** The reviews that made these conferences necessary, with their dissents. */
    public List<SeniorReview> thatRequired(Collection<String> conferences) {
        return entities.createQuery(
                        "select r from SeniorReview r join fetch r.dissent where r.reconvened in :conferences",
                        SeniorReview.class)
                .setParameter("conferences", conferences)
                .getResultList();
    }

    /** The review of that dissent, locked: of two who decide at the same instant the second sees what the first did. */
    public Optional<SeniorReview> lockReviewOf(String reference) {
        return entities.createQuery(
                        "select r from SeniorReview r where r.dissent.reference = :reference", SeniorReview.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<SeniorReview> reviewOf(String reference) {
        return entities.createQuery("""
                        select r from SeniorReview r join fetch r.dissent where r.dissent.reference = :reference""", SeniorReview.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
