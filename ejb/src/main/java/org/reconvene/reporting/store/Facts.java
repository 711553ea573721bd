package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.dissent.Ground;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PartnershipId;
import org.reconvene.reporting.model.ConferenceFact;
import org.reconvene.reporting.model.ContributionFact;
import org.reconvene.reporting.model.DissentFact;
import org.reconvene.reporting.model.RecommendationFact;
import org.reconvene.reporting.model.ThemeFact;
import org.reconvene.reports.QualityAssuranceReport.PolicyChange;
import org.reconvene.reports.Recommendation;
import org.reconvene.time.London;

/** The facts of one partnership that the reports are made of, each read in one statement. */
@ApplicationScoped
public class Facts {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Dissents recorded in the interval, and all those still open whenever they were recorded. */
    public List<DissentFact> dissents(PartnershipId partnership, Instant from, Instant until) {
        return read("""
                        select reference, recorded_at, agency_kind, ground, conference_kind, held_at, review_status,
                          review_decided_at, hearing_status, finding, found_at
                        from report_dissent where partnership_id = :partnership
                          and ((recorded_at >= :from and recorded_at < :until)
                            or (found_at >= :from and found_at < :until)
                            or (hearing_status = 'LISTED' and found_at is null)
                            or (review_status is not null and review_decided_at is null))
                        order by recorded_at, reference""", partnership).between(from, until).stream()
                .map(Facts::dissent)
                .toList();
    }

    public List<ConferenceFact> conferences(PartnershipId partnership, Instant from, Instant until) {
        return read("""
                        select reference, kind, held_at, hold_by, required_at, decided from report_conference
                        where partnership_id = :partnership and ((held_at >= :from and held_at < :until)
                          or (required_at >= :from and required_at < :until)) order by held_at, reference""", partnership).between(from, until).stream()
                .map(row -> new ConferenceFact(
                        Rows.text(row, 0),
                        Rows.text(row, 1),
                        Rows.instant(row, 2),
                        Rows.instantOrNull(row, 3),
                        Rows.instantOrNull(row, 4),
                        (Boolean) row.get(5)))
                .toList();
    }

    public List<ContributionFact> contributions(PartnershipId partnership, Instant from, Instant until) {
        return read("""
                        select agency_kind, held_at, attended, report_on from report_contribution
                        where partnership_id = :partnership and held_at >= :from and held_at < :until""", partnership).between(from, until).stream()
                .map(row -> new ContributionFact(
                        AgencyKind.valueOf(Rows.text(row, 0)),
                        Rows.instant(row, 1),
                        Rows.number(row, 2) > 0,
                        Rows.dateOrNull(row, 3)))
                .toList();
    }

    public List<ThemeFact> themes(PartnershipId partnership, Instant from, Instant until) {
        return read("""
                        select theme, found_at from report_theme
                        where partnership_id = :partnership and found_at >= :from and found_at < :until""", partnership).between(from, until).stream()
                .map(row -> new ThemeFact(Rows.text(row, 0), Rows.instant(row, 1)))
                .toList();
    }

    /** Recommendations made until then that were open then, or made or answered in the interval. */
    public List<RecommendationFact> recommendations(
            PartnershipId partnership, Instant from, Instant until, LocalDate today) {
        return read("""
                        select r.text, r.owner_title, r.owner_agency, r.due_on, r.status, c.agency_kind, c.conference_kind
                        from report_recommendation r left join report_case c on c.reference = r.dissent
                        where r.partnership_id = :partnership and r.made_at < :until
                          and (r.status = 'OPEN' or r.made_at >= :from or r.answered_at >= :from)
                        order by r.due_on, r.dissent""", partnership).between(from, until).stream()
                .map(row -> new RecommendationFact(
                        recommendation(row, today), agencyOrNull(row, 5), Rows.textOrNull(row, 6)))
                .toList();
    }

    public List<PolicyChange> policyChanges(PartnershipId partnership, Instant from, Instant until) {
        return read("""
                        select text, addressed_to, proposed_at, answer from report_policy_change
                        where partnership_id = :partnership and proposed_at >= :from and proposed_at < :until
                        order by proposed_at""", partnership).between(from, until).stream()
                .map(row -> new PolicyChange(
                        Rows.text(row, 0),
                        Rows.text(row, 1),
                        London.dateOf(Rows.instant(row, 2)),
                        Rows.textOrNull(row, 3)))
                .toList();
    }

    private static DissentFact dissent(Tuple row) {
        return new DissentFact(
                Rows.text(row, 0),
                Rows.instant(row, 1),
                AgencyKind.valueOf(Rows.text(row, 2)),
                Ground.valueOf(Rows.text(row, 3)).words(),
                Rows.text(row, 4),
                Rows.instant(row, 5),
                Rows.textOrNull(row, 6),
                Rows.instantOrNull(row, 7),
                Rows.textOrNull(row, 8),
                Rows.textOrNull(row, 9),
                Rows.instantOrNull(row, 10));
    }

    private static Recommendation recommendation(Tuple row, LocalDate today) {
        var due = Rows.dateOrNull(row, 3);
        var state = Recommendation.State.valueOf(Rows.text(row, 4));
        var overdue = state == Recommendation.State.OPEN && due != null && due.isBefore(today);
        return new Recommendation(
                Rows.text(row, 0),
                Rows.text(row, 1) + ", " + Rows.text(row, 2),
                due,
                overdue ? Recommendation.State.OVERDUE : state);
    }

    private static @Nullable AgencyKind agencyOrNull(Tuple row, int column) {
        var kind = Rows.textOrNull(row, column);
        return kind == null ? null : AgencyKind.valueOf(kind);
    }

    private Reading read(String sql, PartnershipId partnership) {
        return new Reading(query(sql, partnership));
    }

    private Query query(String sql, PartnershipId partnership) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("partnership", partnership.value());
    }

    private record Reading(Query query) {
        List<Tuple> between(Instant from, Instant until) {
            return Rows.of(query.setParameter("from", from).setParameter("until", until));
        }
    }
}
