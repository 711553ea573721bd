package org.reconvene.conference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.ParticipationView;
import org.reconvene.conference.model.Conference;
import org.reconvene.conference.model.ConferenceChild;
import org.reconvene.conference.model.Participation;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;

/** Turns a conference into what a page shows, with the names of those who took part. */
@ApplicationScoped
public class ConferenceViews {

    @Inject
    Directory directory;

    @Inject
    ChildRegister children;

    public ConferenceView of(Conference conference, PersonView reader) {
        var ids = new ArrayList<PersonId>();
        conference.participants().forEach(row -> ids.add(row.person()));
        var chair = conference.chair();
        if (chair != null) {
            ids.add(chair);
        }
        var people = directory.persons(ids);
        var nation = directory.partnership(conference.partnership()).nation();
        var from = conference.reconvenedFrom();
        return new ConferenceView(
                conference.reference(),
                conference.kind(),
                conference.kind().words(nation),
                chair == null ? null : people.get(chair),
                conference.heldAt(),
                conference.isDateSet(),
                conference.place(),
                conference.quorate(),
                from == null ? null : from.reference(),
                conference.holdBy(),
                childrenOf(conference),
                conference.participants().stream().map(row -> row(row, people)).toList(),
                isChair(chair, reader));
    }

    private List<ChildDecisionView> childrenOf(Conference conference) {
        var views = children.views(
                conference.partnership(),
                conference.children().stream().map(ConferenceChild::child).toList());
        return conference.children().stream()
                .map(row -> row.view(Objects.requireNonNull(views.get(row.child()))))
                .toList();
    }

    private static boolean isChair(@Nullable PersonId chair, PersonView reader) {
        return reader.id().equals(chair);
    }

    private static ParticipationView row(Participation row, Map<PersonId, PersonView> people) {
        return new ParticipationView(
                Objects.requireNonNull(people.get(row.person())), row.attendance(), row.reportReceivedOn());
    }
}
