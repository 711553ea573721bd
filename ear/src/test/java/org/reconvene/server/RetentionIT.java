package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.Proof;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.HoldView;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.Period;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.retention.boundary.RetentionDesk;
import org.reconvene.time.Nation;

/** What ended is kept as long as the schedule says, and longer where it is held. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final String RECORDS_MANAGER = "records manager";
    private static final String REASON = "A court asked for the record of this case.";

    private static final Proof PROOF = Proof.of("demonstration");

    @Inject
    Ended surrey;

    @Inject
    FullCase full;

    @Inject
    Story story;

    @Inject
    Scenery scenery;

    @Inject
    RetentionDesk retention;

    @Inject
    DisposalDesk disposal;

    @Inject
    AllColumns columns;

    private String token;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                RetentionIT.class, FullCase.class, AllColumns.class, Ended.class, Story.class, Scenery.class);
    }

    @BeforeEach
    void a_year_in_surrey() {
        token = FullCase.token();
        full.nothingIsKeptLongerThanAYear();
    }

    @Test
    void a_held_case_is_kept_whatever_its_period() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        assertThat(refused(retention.hold(reference, "Because.")))
                .singleElement()
                .asString()
                .contains("20 to 2,000 characters");
        done(retention.hold(reference, REASON));
        refused(retention.hold(reference, REASON));
        assertThat(due()).doesNotContain(reference);
        assertThat(refused(disposal.dispose(Set.of(reference), "1", PROOF)))
                .singleElement()
                .asString()
                .contains("put on hold");
        assertThat(columns.holding(token)).isNotEmpty();
        refused(retention.lift(hold(reference).id(), "Enough."));
        done(retention.lift(hold(reference).id(), "The court gave the record back."));
        assertThat(columns.texts("select summary from record_entry where act = 'HOLD_CASE' and case_key = '" + reference
                        + "' and outcome = 'DONE'"))
                .hasSize(2);
        done(disposal.dispose(Set.of(reference), "1", PROOF));
        assertThat(columns.holding(token)).isEmpty();
    }

    @Test
    void a_case_whose_period_has_not_run_out_stays() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        done(retention.keep(new KeepPeriod(RetainedKind.DISAGREEMENT, 4)));
        assertThat(due()).doesNotContain(reference);
        refused(disposal.dispose(Set.of(reference), "1", PROOF));
        assertThat(columns.holding(token)).contains("disagreement");
        assertThat(refused(retention.keep(new KeepPeriod(RetainedKind.DISAGREEMENT, 0))))
                .singleElement()
                .asString()
                .contains("from 1 to " + Period.MOST_YEARS);
    }

    @Test
    void nobody_but_the_records_manager_of_the_partnership_may() throws SQLException {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        for (var other : List.of("teacher", "Caldicott guardian", "systems administrator")) {
            surrey.as(other);
            refused(retention.schedule());
            refused(retention.keep(new KeepPeriod(RetainedKind.DISSENT, 1)));
            refused(retention.holds());
            refused(retention.hold(reference, REASON));
            refused(disposal.due());
            refused(disposal.dispose(Set.of(reference), "1", PROOF));
            refused(disposal.certificates());
            refused(disposal.certificate(reference));
        }
        full.asRecordsManagerOf("sussex");
        refused(retention.hold(reference, REASON));
        refused(disposal.dispose(Set.of(reference), "1", PROOF));
        surrey.as(RECORDS_MANAGER);
        assertThat(due()).contains(reference);
    }

    @Test
    void where_nobody_has_set_a_period_reconvenes_own_holds_and_says_so() {
        story.as(scenery.partnership(Nation.SCOTLAND), RECORDS_MANAGER);
        assertThat(done(retention.schedule()))
                .hasSize(RetainedKind.values().length)
                .allSatisfy(period -> {
                    assertThat(period.isOwnDefault()).isTrue();
                    assertThat(period.words()).contains("25 years", "Reconvene’s own", "from no procedure");
                });
    }

    @Test
    void the_due_are_listed_without_a_name() {
        var reference = full.justEnded(token);
        full.endedYearsAgo(reference, 3);
        surrey.as(RECORDS_MANAGER);
        var due = done(disposal.due());
        assertThat(due).extracting(DueCase::reference).contains(reference);
        assertThat(due.toString()).doesNotContain(token).doesNotContain(FullCase.FAMILY);
        var ended = due.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(ended.dueSince()).isEqualTo(ended.endedOn().plusYears(1));
    }

    private List<String> due() {
        return done(disposal.due()).stream().map(DueCase::reference).toList();
    }

    private HoldView hold(String reference) {
        return done(retention.holds()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
