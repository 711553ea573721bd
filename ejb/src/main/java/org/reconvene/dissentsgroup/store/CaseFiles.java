package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reconvene.architecture.Rows;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.ParticipationView;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.Ground;
import org.reconvene.dissentsgroup.ChildOfCase;
import org.reconvene.dissentsgroup.ContributionView;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.ReportsAreDueBefore;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.WorkingCalendars;

/** Reads what the Group needs to know of a case. */
@ApplicationScoped
public class CaseFiles {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    ConferenceFacts conferences;

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    /** The file of one case. */
    public CaseFile of(Hearing hearing) {
        var conference = conferences.of(hearing.conference());
        var partnership = directory.partnership(hearing.meeting().partnership());
        var row = Rows.first(entities.createNativeQuery("""
                                select d.dissenter_id, d.ground, a.kind, d.harm_believed, w.text, d.confirmed_at, d.recorded_at from dissent d
                                join agency a on a.id = d.agency_id join wording w on w.dissent_id = d.id
                                where d.reference = :reference order by w.number desc""", Tuple.class).setParameter("reference", hearing.dissent()))
                .orElseThrow();
        return new CaseFile(
                conference,
                new PersonId(Rows.number(row, 0)),
                Ground.valueOf(Rows.text(row, 1)),
                AgencyKind.valueOf(Rows.text(row, 2)),
                (Boolean) row.get(3),
                Rows.text(row, 4),
                Rows.instant(row, 6),
                Rows.instantOrNull(row, 5),
                childrenOf(hearing),
                contributions(conference, calendars.of(partnership)));
    }

    /** The children whom the dissent is about; each keeps its number among all children of the conference. */
    private List<ChildOfCase> childrenOf(Hearing hearing) {
        var rows = Rows.of(entities.createNativeQuery("""
                        select cc.decision, cc.category, x.child_id from dissent d
                        join conference c on c.reference = d.conference join conference_child cc on cc.conference_id = c.id
                        left join dissent_child x on x.dissent_id = d.id and x.child_id = cc.child_id
                        where d.reference = :reference order by cc.id""", Tuple.class).setParameter("reference", hearing.dissent()));
        var children = new ArrayList<ChildOfCase>();
        for (int number = 1; number <= rows.size(); number++) {
            var row = rows.get(number - 1);
            if (row.get(2) != null) {
                children.add(new ChildOfCase("Child " + number, decision(row)));
            }
        }
        return children;
    }

    private static String decision(Tuple row) {
        var decision = Rows.textOrNull(row, 0);
        var category = Rows.textOrNull(row, 1);
        if (decision == null) {
            return "Not recorded";
        }
        var words = PlanDecision.valueOf(decision).words();
        return category == null
                ? words
                : words + ", " + PlanCategory.valueOf(category).words();
    }

    private static List<ContributionView> contributions(ConferenceView conference, WorkingCalendar calendar) {
        var byAgency = conference.participants().stream()
                .collect(Collectors.groupingBy(
                        row -> row.person().agency(),
                        LinkedHashMap<AgencyId, List<ParticipationView>>::new,
                        Collectors.toList()));
        var day = London.dateOf(conference.heldAt());
        return byAgency.values().stream()
                .map(rows -> contribution(rows, day, calendar))
                .toList();
    }

    /** Of several people of one agency it came if one of them came, and its report is the first that arrived. */
    private static ContributionView contribution(
            List<ParticipationView> rows, LocalDate conference, WorkingCalendar calendar) {
        var person = rows.getFirst().person();
        var attended = rows.stream().anyMatch(row -> row.attendance() == Attendance.ATTENDED);
        var report = rows.stream()
                .map(ParticipationView::reportReceivedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new ContributionView(
                person.agency(),
                person.agencyKind(),
                person.agencyName(),
                attended,
                attended
                        ? Attendance.ATTENDED.words()
                        : rows.getFirst().attendance().words(),
                report,
                ReportsAreDueBefore.words(report, conference),
                ReportsAreDueBefore.inTime(report, conference, calendar));
    }
}
