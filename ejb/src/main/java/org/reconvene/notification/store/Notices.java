package org.reconvene.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.model.Notice;
import org.reconvene.people.PersonId;

/** What people were told. */
@ApplicationScoped
public class Notices {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Notice notice) {
        entities.persist(notice);
    }

    /** What that person was told, newest first. */
    public List<NoticeView> of(PersonId person, int most) {
        return entities.createQuery("""
                        select new org.reconvene.notification.NoticeView(n.id, n.at, n.reference, n.kind, n.sentence,
                          n.address, n.readAt)
                        from Notice n where n.person = :person order by n.at desc, n.id desc""", NoticeView.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of them that person has not read. */
    public int unreadBy(PersonId person) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.person = :person and n.readAt is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    /** The notice; empty where it is not that person’s. */
    public Optional<Notice> of(PersonId person, long id) {
        return entities.createQuery("select n from Notice n where n.person = :person and n.id = :id", Notice.class)
                .setParameter("person", person.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Marks all of that person’s as read and answers how many were not. */
    public int allReadBy(PersonId person, Instant at) {
        return entities.createQuery("update Notice n set n.readAt = :at where n.person = :person and n.readAt is null")
                .setParameter("at", at)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Deletes those that were read before then and answers how many. */
    public int forget(Instant readBefore) {
        return entities.createNativeQuery("""
                        delete from notice where read_at < :before
                          and not exists (select 1 from notice_mail m where m.notice_id = notice.id)""")
                .setParameter("before", readBefore)
                .executeUpdate();
    }
}
