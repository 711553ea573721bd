package org.reconvene.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.work.TeamItem;
import org.reconvene.work.TeamView;
import org.reconvene.work.boundary.TeamDesk;

/** What waits for those whom the reader manages. */
@Named
@RequestScoped
public class MyTeamBean {

    @Inject
    TeamDesk desk;

    private @Nullable TeamView team;
    private @Nullable Boolean exists;

    public TeamView getTeam() {
        if (team == null) {
            team = desk.mine();
        }
        return team;
    }

    /** Whether the reader manages anybody. */
    public boolean isThere() {
        if (exists == null) {
            exists = desk.exists();
        }
        return exists;
    }

    /** The table row’s class, which marks what is late in the margin. */
    public String row(TeamItem item) {
        return getTeam().isLate(item) ? "is-late" : "";
    }
}
