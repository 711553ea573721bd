package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.MeetingAction;
import org.reconvene.escalation.model.MeetingInvited;
import org.reconvene.escalation.model.ProfessionalMeeting;

/** The professional meetings of disagreements. */
@ApplicationScoped
public class ProfessionalMeetings {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Keeps a meeting, an invitation or an action. */
    public void add(Object part) {
        entities.persist(part);
    }

    /** The meeting that was called last; null where none was. */
    public @Nullable ProfessionalMeeting latest(Disagreement disagreement) {
        return entities.createQuery(
                        "select m from ProfessionalMeeting m where m.disagreement = :disagreement order by m.plannedAt desc, m.id desc",
                        ProfessionalMeeting.class)
                .setParameter("disagreement", disagreement)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public List<MeetingInvited> invited(ProfessionalMeeting meeting) {
        return entities.createQuery(
                        "select i from MeetingInvited i where i.meeting = :meeting order by i.id", MeetingInvited.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public List<MeetingAction> actions(ProfessionalMeeting meeting) {
        return entities.createQuery(
                        "select a from MeetingAction a where a.meeting = :meeting order by a.dueOn, a.id",
                        MeetingAction.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The action of that number in any meeting of the disagreement. */
    public Optional<MeetingAction> action(Disagreement disagreement, long id) {
        return entities.createQuery(
                        "select a from MeetingAction a where a.id = :id and a.meeting.disagreement = :disagreement",
                        MeetingAction.class)
                .setParameter("id", id)
                .setParameter("disagreement", disagreement)
                .getResultStream()
                .findFirst();
    }

    /** Somebody is no longer invited. */
    public void remove(MeetingInvited invited) {
        entities.remove(invited);
    }
}
