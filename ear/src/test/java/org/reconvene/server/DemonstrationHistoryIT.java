package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.proof.ChainedEntry;
import org.reconvene.proof.Entry;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.Period;
import org.reconvene.reports.Report;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** The demonstration's partnerships have a past year in which dissents went their whole way. */
@ExtendWith(ArquillianExtension.class)
class DemonstrationHistoryIT {

    private static final Map<String, Long> DISSENTS =
            Map.of("surrey", 15L, "sussex", 6L, "scottish-borders", 3L, "northern-ireland", 3L, "hertfordshire", 3L);

    /** Whoever dissented before then has been heard; later ones may still wait for the Group’s next meeting. */
    private static final Duration TWO_MONTHS = Duration.ofDays(60);

    /** Notices of the last working day may be unread. */
    private static final Duration A_LONG_WEEKEND = Duration.ofDays(7);

    @Inject
    Everywhere everywhere;

    @Inject
    SealedChains chains;

    @Inject
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    ReportDesk reports;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(DemonstrationHistoryIT.class, Story.class, Scene.class);
    }

    @Test
    void every_partnership_has_dissents_with_a_finding_and_feedback_that_was_read() {
        var found = rows("""
                select p.slug, count(distinct d.id), count(b.read_at) from partnership p
                join dissent d on d.partnership_id = p.id join hearing h on h.dissent = d.reference
                join feedback b on b.dissent = d.reference
                where h.status = 'FINDING_RECORDED' and p.slug not like 'test-%' and d.recorded_at < :recorded
                group by p.slug""", "recorded", clock.now().minus(TWO_MONTHS));
        assertThat(found).hasSize(DISSENTS.size()).allSatisfy(row -> {
            assertThat(Rows.number(row, 1)).isEqualTo(DISSENTS.get(Rows.text(row, 0)));
            assertThat(Rows.number(row, 2)).isEqualTo(2 * Rows.number(row, 1));
        });
    }

    @Test
    void conferences_and_meetings_were_held_on_working_days_in_office_hours() {
        var held = rows("""
                select p.slug, c.held_at from conference c join partnership p on p.id = c.partnership_id
                where c.reference in (select conference from dissent) or c.reconvened_from_id is not null
                union all select p.slug, m.starts_at from group_meeting m join partnership p on p.id = m.partnership_id
                where m.status = 'HELD'""");
        assertThat(held).hasSizeGreaterThan(45);
        for (var partnership : invented()) {
            var calendar = calendars.of(partnership);
            assertThat(held)
                    .filteredOn(row -> Rows.text(row, 0).equals(partnership.slug()))
                    .extracting(row -> Rows.instant(row, 1))
                    .allMatch(calendar::isOfficeTime)
                    .allMatch(at -> at.isBefore(clock.now()))
                    .allMatch(at -> !London.timeOf(at).isAfter(LocalTime.of(16, 0)));
        }
    }

    @Test
    void of_the_past_only_what_was_forgotten_still_waits() {
        var late = rows("""
                select distinct w.case_key, w.what from work_item w join partnership p on p.id = w.partnership_id
                where p.slug in ('surrey', 'sussex', 'scottish-borders', 'northern-ireland', 'hertfordshire')
                and w.case_key in (select reference from dissent where recorded_at < :recorded)
                and (w.due_on is null or w.due_on < current_date)""", "recorded", clock.now().minus(TWO_MONTHS));
        assertThat(late)
                .extracting(row -> Rows.text(row, 1))
                .containsExactlyInAnyOrder(
                        "Confirm that the wording is yours, or correct it",
                        "Say what became of a recommendation",
                        "Say what became of a recommendation");
    }

    @Test
    void everybody_has_read_what_they_were_told_in_the_past() {
        var unread = rows("""
                select n.kind, n.reference, a.name from notice n join person a on a.id = n.person_id
                join partnership p on p.id = a.partnership_id
                where p.slug in ('surrey', 'sussex', 'scottish-borders', 'northern-ireland', 'hertfordshire')
                and n.read_at is null and n.at < :before""", "before", clock.now().minus(A_LONG_WEEKEND));
        assertThat(unread).extracting(row -> List.of(row.toArray())).isEmpty();
        assertThat(rows("select number from record_entry where summary like '%marked all notices as read'"))
                .hasSizeGreaterThan(DISSENTS.size());
    }

    @Test
    void the_record_of_the_past_is_an_unbroken_chain_in_the_order_of_time() {
        var dissents = rows("select reference from dissent").stream()
                .map(row -> Rows.text(row, 0))
                .collect(Collectors.toSet());
        var last = new HashMap<String, ChainedEntry>();
        chains.all((each, document) -> {
            var entry = each.entry();
            if (!dissents.contains(entry.caseKey())) {
                return;
            }
            var before = last.put(entry.caseKey(), each);
            assertThat(each.previous()).isEqualTo(before == null ? Entry.BEGINNING : before.hash());
            assertThat(each.isSound()).isTrue();
            assertThat(before == null || !entry.at().isBefore(before.entry().at()))
                    .as("the order of time in " + entry.caseKey())
                    .isTrue();
        });
        assertThat(last).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    @Tag("SUR-19")
    void every_table_of_surreys_reports_on_the_last_twelve_months_has_rows_but_that_of_requests() {
        var year = new Period(clock.today().minusYears(1), clock.today());
        signedIn.is(holder(Role.QUALITY_READER));
        assertThat(emptyTables(done(reports.quality(year, Narrowing.NONE)))).isEmpty();
        signedIn.is(holder(Role.OPERATIONS_READER));
        assertThat(emptyTables(done(reports.operations(year, Narrowing.NONE))))
                .as("nobody asks Surrey for a conference in its past year")
                .isSubsetOf("Requests for a conference");
    }

    private static List<String> emptyTables(Report report) {
        return Document.of(report).sections().stream()
                .filter(section -> section.tables().stream().anyMatch(Table::isEmpty))
                .map(Section::heading)
                .toList();
    }

    private PersonId holder(Role role) {
        var surrey = invented().stream()
                .filter(one -> one.slug().equals("surrey"))
                .findFirst()
                .orElseThrow();
        return directory.holders(surrey.id(), role).getFirst().id();
    }

    private List<PartnershipView> invented() {
        return directory.partnerships().stream()
                .filter(one -> DISSENTS.containsKey(one.slug()))
                .toList();
    }

    private List<Tuple> rows(String sql) {
        return everywhere.rows(sql, Map.of());
    }

    private List<Tuple> rows(String sql, String name, Object value) {
        return everywhere.rows(sql, Map.of(name, value));
    }
}
