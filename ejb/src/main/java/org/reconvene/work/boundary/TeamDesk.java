package org.reconvene.work.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Access;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Question;
import org.reconvene.access.Relation;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.TeamItem;
import org.reconvene.work.TeamView;
import org.reconvene.work.WorkItem;
import org.reconvene.work.store.TeamWork;

/**
 * Shows a manager what waits for the team: that it waits, for whom and by when. A case opens only to a part in it, so that without
 * one the manager is given its reference and nothing else.
 */
@Stateless
public class TeamDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    TeamWork team;

    /** What waits for everybody whom the reader manages, what falls due first; nothing for whoever manages nobody. */
    public TeamView mine() {
        if (journal.admit(Act.READ_TEAM_WORK) instanceof Decision.Refused) {
            return new TeamView(clock.now(), 0, List.of());
        }
        journal.read(Act.READ_TEAM_WORK);
        var me = signedIn.person().id();
        var members = team.of(me);
        var items = team.waitingFor(members);
        var relations =
                team.relations(me, items.stream().map(WorkItem::reference).collect(Collectors.toSet()));
        return new TeamView(
                clock.now(),
                members.size(),
                items.stream()
                        .map(item -> shown(item, relations.get(item.reference())))
                        .toList());
    }

    /** Whether the reader manages anybody, so that a page can offer the team's list. */
    @Unrecorded("who manages whom is no case; the list itself is decided and recorded")
    public boolean exists() {
        return team.exists(signedIn.person().id());
    }

    private TeamItem shown(WorkItem item, @Nullable Relation relation) {
        return new TeamItem(item.reference(), item.what(), item.person(), item.dueAt(), page(item, relation));
    }

    /** The page of the case, where the reader's own part opens it; never that on which somebody else acts. */
    private @Nullable String page(WorkItem item, @Nullable Relation relation) {
        if (relation == null) {
            return null;
        }
        var section = item.address().startsWith("/disagreement/")
                ? Section.DISAGREEMENT
                : item.address().startsWith("/conference/") ? Section.CONFERENCE : Section.DISSENT;
        return Access.decide(new Question(
                                signedIn.person(), relation.parts(), relation.standing(), section.act, clock.now()))
                        instanceof Decision.Permitted
                ? section.page + item.reference()
                : null;
    }

    private enum Section {
        DISAGREEMENT(Act.READ_DISAGREEMENT, "/disagreement/view.xhtml?ref="),
        CONFERENCE(Act.READ_CONFERENCE, "/conference/view.xhtml?ref="),
        DISSENT(Act.READ_DISSENT, "/dissent/view.xhtml?ref=");

        private final Act act;
        private final String page;

        Section(Act act, String page) {
            this.act = act;
            this.page = page;
        }
    }
}
