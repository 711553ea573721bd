package org.reconvene.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.web.page.Errors;

/** The chair records the decision for each child, and whether there was consensus (SUS-11). */
@Named
@RequestScoped
public class DecisionsBean {

    @Inject
    ConferencesOfMine conferences;

    @Inject
    ChairsDesk desk;

    @Inject
    Errors errors;

    private @Nullable ConferenceView conference;
    private List<DecisionRow> rows = List.of();

    /** Opens the conference with what is decided so far. */
    @PostConstruct
    void open() {
        var opened = ChairsConference.open(conferences);
        conference = opened;
        rows = opened.children().stream().map(DecisionRow::new).toList();
    }

    /** Records the decisions and shows the conference. */
    public @Nullable String decide() {
        var decided = new ArrayList<DecideForChildren.Row>();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).command("row:" + i, errors).ifPresent(decided::add);
        }
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.decide(new DecideForChildren(getConference().reference(), decided)),
                reference -> "/conference/view.xhtml?faces-redirect=true&ref=" + reference,
                field -> "row:0:" + field);
    }

    /** Asked for before the page is made, so that whoever may not see it is told so. */
    public void load() {
        getConference();
    }

    public ConferenceView getConference() {
        return Objects.requireNonNull(conference);
    }

    public List<DecisionRow> getRows() {
        return rows;
    }
}
