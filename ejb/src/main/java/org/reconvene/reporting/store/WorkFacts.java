package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.Tier;
import org.reconvene.reporting.model.Acting;
import org.reconvene.reporting.model.CasePage;
import org.reconvene.reporting.model.DeadlineFact;
import org.reconvene.reporting.model.DissentFact;
import org.reconvene.reporting.model.DocketFact;
import org.reconvene.reporting.model.MeetingFact;
import org.reconvene.reporting.model.ReconvenedFact;
import org.reconvene.reporting.model.RequestFact;
import org.reconvene.reporting.model.WaitingFact;
import org.reconvene.request.RequestEnding;
import org.reconvene.time.London;

/**
 * The facts of one partnership's work in hand, each read in one statement. Cases of restricted children are as if not there: whoever reads
 * this report sees references without having a part in their cases.
 */
@ApplicationScoped
public class WorkFacts {

    private static final String COORDINATORS = "Dissents Group, coordinator";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those of the dissents whose children are not restricted. */
    public List<DissentFact> shown(List<DissentFact> dissents) {
        var restricted =
                Rows.of(entities.createNativeQuery("select case_key from restricted_case", Tuple.class)).stream()
                        .map(row -> Rows.text(row, 0))
                        .collect(Collectors.toSet());
        return dissents.stream()
                .filter(dissent -> !restricted.contains(dissent.reference()))
                .toList();
    }

    /** The requests for a conference that were made or ended in the interval, and all those still open. */
    public List<RequestFact> requests(PartnershipId partnership, Instant from, Instant until) {
        return Rows.of(query("""
                        select reference, agency_kind, requested_at, ending, ended_at from report_request_case
                        where partnership_id = :partnership and (ending is null or (requested_at >= :from and requested_at < :until)
                          or (ended_at >= :from and ended_at < :until))
                          and reference not in (select case_key from restricted_case)""", partnership).setParameter("from", from).setParameter("until", until)).stream()
                .map(row -> new RequestFact(
                        Rows.text(row, 0),
                        AgencyKind.valueOf(Rows.text(row, 1)),
                        Rows.instant(row, 2),
                        Rows.textOrNull(row, 3) == null ? null : RequestEnding.valueOf(Rows.text(row, 3)),
                        Rows.instantOrNull(row, 4)))
                .toList();
    }

    /** All that waits for somebody by a day. What waits for the coordinators of the Dissents Group is told once, however many they are. */
    public List<WaitingFact> waiting(PartnershipId partnership) {
        return Rows.of(query("""
                        select distinct reference, step, due_at, due_on, agency_id, agency, agency_kind, title, tier, desk,
                          conference_kind, page
                        from report_waiting where partnership_id = :partnership
                          and reference not in (select case_key from restricted_case)""", partnership)).stream()
                .map(WorkFacts::waiting)
                .distinct()
                .toList();
    }

    /** The deadlines that fell in the interval. */
    public List<DeadlineFact> deadlines(PartnershipId partnership, Instant from, Instant until) {
        return Rows.of(query("""
                        select reference, step, due_at, ended_at, agency_id, agency, agency_kind, tier, silent, conference_kind,
                          page
                        from report_deadline
                        where partnership_id = :partnership and due_at >= :from and due_at < :until
                          and reference not in (select case_key from restricted_case)""", partnership).setParameter("from", from).setParameter("until", until)).stream()
                .map(row -> new DeadlineFact(
                        Rows.text(row, 0),
                        CasePage.valueOf(Rows.text(row, 10)),
                        Rows.text(row, 1),
                        Rows.instant(row, 2),
                        Rows.instantOrNull(row, 3),
                        Rows.number(row, 8) > 0,
                        Rows.numberOrNull(row, 4) == null ? Acting.GROUP : acting(row, 4, 5, 6, 7),
                        Rows.textOrNull(row, 9)))
                .toList();
    }

    /** The conferences that a senior manager required in the interval to be reconvened, or that were so and are held in it. */
    public List<ReconvenedFact> reconvened(PartnershipId partnership, Instant from, Instant until) {
        return Rows.of(query("""
                        select c.reference, c.required_at, c.held_at, c.decided, d.agency_kind, d.conference_kind
                        from report_conference c left join report_reconvened r on r.reference = c.reference
                          left join report_case d on d.reference = r.dissent
                        where c.partnership_id = :partnership and c.required_at is not null
                          and ((c.held_at >= :from and c.held_at < :until) or (c.required_at >= :from and c.required_at < :until))
                          and c.reference not in (select case_key from restricted_case)
                        order by c.held_at, c.reference""", partnership).setParameter("from", from).setParameter("until", until)).stream()
                .map(row -> new ReconvenedFact(
                        Rows.text(row, 0),
                        Rows.instant(row, 1),
                        Rows.instant(row, 2),
                        (Boolean) row.get(3),
                        agencyOrNull(row, 4),
                        Rows.textOrNull(row, 5)))
                .toList();
    }

    /** The coming meetings in their order, with their dockets. */
    public List<MeetingFact> meetings(PartnershipId partnership, Instant from) {
        var meetings = new LinkedHashMap<Instant, MeetingFact>();
        Rows.of(query("""
                        select m.starts_at, m.papers_close_at, d.reference, d.agency_kind, d.conference_kind
                        from report_meeting m left join report_case d on d.reference = m.dissent
                          and m.dissent not in (select case_key from restricted_case)
                        where m.partnership_id = :partnership and m.starts_at >= :from order by m.starts_at, m.dissent""", partnership).setParameter("from", from)).forEach(row -> {
            var meeting = meetings.computeIfAbsent(
                    Rows.instant(row, 0),
                    startsAt -> new MeetingFact(startsAt, Rows.instant(row, 1), new ArrayList<>()));
            var dissent = Rows.textOrNull(row, 2);
            if (dissent != null) {
                meeting.docket().add(new DocketFact(dissent, agencyOrNull(row, 3), Rows.textOrNull(row, 4)));
            }
        });
        return List.copyOf(meetings.values());
    }

    private static WaitingFact waiting(Tuple row) {
        var desk = Rows.text(row, 9);
        var somebody = acting(row, 4, 5, 6, 8);
        var page = Rows.textOrNull(row, 11);
        var ofCoordinators = desk.equals("COORDINATOR");
        return new WaitingFact(
                Rows.text(row, 0),
                page == null ? null : CasePage.valueOf(page),
                Rows.text(row, 1),
                due(row),
                switch (desk) {
                    case "COORDINATOR" -> Acting.GROUP;
                    case "REVIEWER" -> somebody.asReviewer();
                    case "SENIOR_MANAGER" -> somebody.asSeniorManager();
                    default -> somebody;
                },
                ofCoordinators ? COORDINATORS : Rows.text(row, 5) + ", " + Rows.text(row, 7),
                Rows.textOrNull(row, 10));
    }

    private static Acting acting(Tuple row, int id, int name, int kind, int tier) {
        return Acting.of(
                Rows.number(row, id),
                Rows.text(row, name),
                AgencyKind.valueOf(Rows.text(row, kind)),
                Tier.valueOf(Rows.text(row, tier)));
    }

    private static LocalDate due(Tuple row) {
        var day = Rows.dateOrNull(row, 3);
        return day != null ? day : London.dateOf(Objects.requireNonNull(Rows.instantOrNull(row, 2)));
    }

    private static @Nullable AgencyKind agencyOrNull(Tuple row, int column) {
        var kind = Rows.textOrNull(row, column);
        return kind == null ? null : AgencyKind.valueOf(kind);
    }

    private Query query(String sql, PartnershipId partnership) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("partnership", partnership.value());
    }
}
