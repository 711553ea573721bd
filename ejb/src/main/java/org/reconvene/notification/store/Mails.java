package org.reconvene.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.architecture.Rows;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.model.Letter;
import org.reconvene.notification.model.Mail;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** The outbox: notices on their way by e-mail. */
@ApplicationScoped
public class Mails {

    private static final String FIRST_DUE = """
            select m.notice_id from notice_mail m
              where m.status = 'WAITING' and m.next_at <= :now
                and not exists (select 1 from notice_mail e where e.person_id = m.person_id and e.status = 'WAITING'
                  and (e.at < m.at or (e.at = m.at and e.notice_id < m.notice_id)))
              order by m.at, m.notice_id limit 1 for update skip locked""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Mail mail) {
        entities.persist(mail);
    }

    /**
     * Those of the persons who have an address and want to be told by e-mail, and to whom none goes yet about what happened in that
     * case at that instant: one e-mail is enough, and the page Notices shows all of it.
     */
    public Set<Long> reachable(Collection<PersonId> persons, String reference, Instant at) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Rows.of(entities.createNativeQuery("""
                                select p.id from person p left join mail_choice c on c.person_id = p.id
                                where p.id in (:persons) and p.active = true and p.email is not null
                                  and (c.by_mail is null or c.by_mail = true)
                                  and not exists (select 1 from notice_mail m join notice n on n.id = m.notice_id
                                    where m.person_id = p.id and m.at = :at and n.reference = :reference)""", Tuple.class)
                        .setParameter(
                                "persons", persons.stream().map(PersonId::value).toList())
                        .setParameter("at", at)
                        .setParameter("reference", reference))
                .stream()
                .map(row -> Rows.number(row, 0))
                .collect(Collectors.toSet());
    }

    /**
     * The mail whose turn it is, locked: the earliest that is due, but for each person none before the one that happened before. What
     * another server has in hand is passed over.
     */
    public Optional<Mail> firstDue(Instant now) {
        return Rows.first(entities.createNativeQuery(FIRST_DUE, Tuple.class).setParameter("now", now))
                .map(row -> entities.find(Mail.class, Rows.number(row, 0)));
    }

    public Optional<Mail> lock(long notice) {
        return Optional.ofNullable(entities.find(Mail.class, notice, LockModeType.PESSIMISTIC_WRITE));
    }

    public void remove(Mail mail) {
        entities.remove(mail);
    }

    /** What the mail tells and to which address; empty where that person cannot be reached by e-mail any more. */
    public Optional<Letter> letter(long notice) {
        return Rows.first(entities.createNativeQuery("""
                                select n.id, n.person_id, p.email, n.kind, n.reference, n.at
                                from notice n join person p on p.id = n.person_id
                                  left join mail_choice c on c.person_id = p.id
                                where n.id = ? and p.active = true and p.email is not null
                                  and (c.by_mail is null or c.by_mail = true)""", Tuple.class).setParameter(1, notice))
                .map(row -> new Letter(
                        Rows.number(row, 0),
                        Rows.number(row, 1),
                        Rows.text(row, 2),
                        NoticeKind.valueOf(Rows.text(row, 3)),
                        Rows.text(row, 4),
                        Rows.instant(row, 5)));
    }

    /** Whether any mail waits to go now. */
    public boolean anyDue(Instant now) {
        return !entities.createQuery(
                        "select m.id from Mail m where m.status = org.reconvene.notification.model.MailStatus.WAITING and m.nextAt <= :now",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Deletes what went before that instant, and what could not go before the other. */
    public int forget(Instant sentBefore, Instant undeliverableBefore) {
        return entities.createNativeQuery("""
                        delete from notice_mail where (status = 'SENT' and done_at < :sent)
                          or (status = 'UNDELIVERABLE' and done_at < :undeliverable)""")
                .setParameter("sent", sentBefore)
                .setParameter("undeliverable", undeliverableBefore)
                .executeUpdate();
    }

    /** Those of the partnership whose last e-mail could not be delivered. */
    public List<PersonId> unreachable(PartnershipId partnership) {
        return Rows.of(entities.createNativeQuery("""
                                select distinct m.person_id from notice_mail m join person p on p.id = m.person_id
                                where p.partnership_id = ? and m.status = 'UNDELIVERABLE'
                                  and not exists (select 1 from notice_mail l where l.person_id = m.person_id
                                    and l.status = 'SENT' and l.done_at > m.done_at)""", Tuple.class).setParameter(1, partnership.value())).stream()
                .map(row -> new PersonId(Rows.number(row, 0)))
                .toList();
    }
}
