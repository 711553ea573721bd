package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.GroupTerm;
import org.reconvene.dissentsgroup.model.MeetingPresence;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.time.Meeting;

/** The Group’s meetings, who came, and the terms of office. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Makes the meeting unless it exists; of two who make it at once one does. */
    public void ensure(PartnershipView partnership, Meeting meeting) {
        entities.createNativeQuery("""
                        insert into group_meeting (id, partnership_id, reference, held_on, starts_at, papers_close_at,
                          why_moved, status, version)
                        values (nextval('ids'), :partnership, :reference, :day, :starts, :papers,
                          cast(:moved as varchar(200)), 'PLANNED', 0)
                        on conflict do nothing""")
                .setParameter("partnership", partnership.id().value())
                .setParameter("reference", GroupMeeting.referenceOf(partnership.prefix(), meeting))
                .setParameter("day", meeting.day())
                .setParameter("starts", meeting.starts())
                .setParameter("papers", meeting.papersClose())
                .setParameter("moved", meeting.whyMoved().orElse(null))
                .executeUpdate();
    }

    /** Makes the meeting unless it exists, and locks it: whoever else changes its docket waits. */
    public GroupMeeting lockEnsured(PartnershipView partnership, Meeting meeting) {
        ensure(partnership, meeting);
        return lock(partnership.id(), GroupMeeting.referenceOf(partnership.prefix(), meeting))
                .orElseThrow();
    }

    public Optional<GroupMeeting> find(PartnershipId partnership, String reference) {
        return entities.createQuery(
                        "select m from GroupMeeting m where m.partnership = :partnership and m.reference = :reference",
                        GroupMeeting.class)
                .setParameter("partnership", partnership.value())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    public Optional<GroupMeeting> lock(PartnershipId partnership, String reference) {
        return entities.createQuery(
                        "select m from GroupMeeting m where m.partnership = :partnership and m.reference = :reference",
                        GroupMeeting.class)
                .setParameter("partnership", partnership.value())
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The partnership's meetings that are planned for a day after that one. */
    public List<GroupMeeting> plannedAfter(PartnershipId partnership, LocalDate day) {
        return entities.createQuery("""
                        select m from GroupMeeting m
                        where m.partnership = :partnership and m.status = :planned and m.heldOn > :day
                        order by m.heldOn""", GroupMeeting.class)
                .setParameter("partnership", partnership.value())
                .setParameter("planned", MeetingStatus.PLANNED)
                .setParameter("day", day)
                .getResultList();
    }

    /** What was recorded of the members’ attendance, by person. */
    public Map<PersonId, MeetingPresence> presences(GroupMeeting meeting) {
        return entities.createQuery("select p from MeetingPresence p where p.meeting = :meeting", MeetingPresence.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .collect(Collectors.toMap(MeetingPresence::person, Function.identity()));
    }

    public void add(MeetingPresence presence) {
        entities.persist(presence);
    }

    public void add(GroupTerm term) {
        entities.persist(term);
        entities.flush();
    }

    public Optional<GroupTerm> term(long id) {
        return Optional.ofNullable(entities.find(GroupTerm.class, id));
    }

    /** The terms of the partnership that end on that day or later, the first to begin first. */
    public List<GroupTerm> termsEndingFrom(PartnershipId partnership, LocalDate day) {
        return entities.createQuery("""
                        select t from GroupTerm t where t.partnership = :partnership and t.untilOn >= :day
                        order by t.fromOn, t.id""", GroupTerm.class)
                .setParameter("partnership", partnership.value())
                .setParameter("day", day)
                .getResultList();
    }

    public List<GroupTerm> termsOf(PersonId person) {
        return entities.createQuery("select t from GroupTerm t where t.person = :person", GroupTerm.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
