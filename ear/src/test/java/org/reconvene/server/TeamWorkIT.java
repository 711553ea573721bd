package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.TeamItem;
import org.reconvene.work.WorkItem;
import org.reconvene.work.boundary.TeamDesk;
import org.reconvene.work.boundary.WorkDesk;

/** A manager sees what waits for the team, by when and for whom, and nothing of a case without a part in it. */
@ExtendWith(ArquillianExtension.class)
class TeamWorkIT {

    @Inject
    Ended disagreeing;

    @Inject
    TeamDesk desk;

    @Inject
    WorkDesk work;

    @Inject
    DisagreementDesk disagreements;

    @Inject
    BusinessClock clock;

    @PersistenceUnit(unitName = "../reconvene-ejb.jar#reconvene")
    EntityManagerFactory entities;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(TeamWorkIT.class, Ended.class, Story.class);
    }

    @Test
    void every_manager_above_sees_that_a_step_waits_and_for_whom_but_not_the_case() {
        var reference = disagreeing.raised(null);
        for (var manager : List.of("team manager", "service manager", "head of service")) {
            disagreeing.as(manager);
            assertThat(inTeam(reference)).as(manager).singleElement().satisfies(item -> {
                assertThat(item.person())
                        .isEqualTo(disagreeing.the("social worker").name());
                assertThat(item.what()).isEqualTo("Take the next step in a disagreement");
                assertThat(item.dueAt()).isNotNull();
                assertThat(item.address()).isNull();
                assertThat(item.toString()).doesNotContain("Rowan", "Blackthorn", "family support");
            });
            refused(disagreements.open(reference));
        }
    }

    @Test
    void whoever_manages_others_of_the_same_agency_or_holds_an_office_sees_none_of_it() {
        var reference = disagreeing.raised(null);
        for (var other : List.of("head of safeguarding", "head of quality assurance", "detective sergeant")) {
            disagreeing.as(other);
            assertThat(desk.exists()).isTrue();
            assertThat(inTeam(reference)).as(other).isEmpty();
        }
        disagreeing.as("social worker");
        assertThat(desk.exists()).isFalse();
        assertThat(desk.mine().items()).isEmpty();
        assertThat(desk.mine().members()).isZero();
    }

    @Test
    void a_manager_with_a_part_in_the_case_opens_it_from_there() {
        var reference = disagreeing.raised(the("designated safeguarding lead"));
        disagreeing.as("designated safeguarding lead");
        assertThat(inTeam(reference))
                .extracting(TeamItem::person, TeamItem::address)
                .containsExactly(tuple(disagreeing.the("teacher").name(), "/disagreement/view.xhtml?ref=" + reference));
        disagreeing.as("head teacher");
        assertThat(inTeam(reference)).extracting(TeamItem::address).containsExactly((String) null);
    }

    @Test
    void what_is_late_is_counted_as_late() {
        var reference = disagreeing.raised(null);
        disagreeing.as("team manager");
        clock.stopAt(
                Objects.requireNonNull(inTeam(reference).getFirst().dueAt()).plusSeconds(1));
        var team = desk.mine();
        assertThat(team.items())
                .filteredOn(item -> item.reference().equals(reference))
                .allMatch(team::isLate);
        assertThat(team.late()).isPositive();
    }

    @Test
    void whoever_waits_for_the_other_side_of_a_step_finds_it_in_what_they_wait_for() {
        var reference = disagreeing.raised(null);
        disagreeing.as("teacher");
        assertThat(waitedFor(reference))
                .containsExactly(disagreeing.the("social worker").name());
        done(disagreements.take(new TakeStep(
                reference, "discuss", Ending.NOT_AGREED, Map.of(Recorded.REASONS, "We see it differently."))));
        disagreeing.as("designated safeguarding lead");
        assertThat(waitedFor(reference))
                .containsExactly(disagreeing.the("team manager").name());
        disagreeing.as("team manager");
        assertThat(waitedFor(reference))
                .containsExactly(disagreeing.the("designated safeguarding lead").name());
        disagreeing.as("service manager");
        assertThat(waitedFor(reference)).isEmpty();
        assertThat(inTeam(reference))
                .extracting(TeamItem::person)
                .containsExactly(disagreeing.the("team manager").name());
    }

    @Test
    void it_is_recorded_that_the_list_was_read() {
        disagreeing.as("team manager");
        var before = reads(the("team manager"));
        desk.mine();
        assertThat(reads(the("team manager"))).isEqualTo(before + 1);
    }

    @Test
    void it_takes_as_many_statements_for_many_items_as_for_few() {
        disagreeing.raised(null);
        disagreeing.as("team manager");
        desk.mine();
        var few = statements();
        var items = desk.mine().items().size();
        few = statements() - few;
        for (var more = 0; more < 5; more++) {
            disagreeing.raised(null);
        }
        disagreeing.as("team manager");
        var many = statements();
        assertThat(desk.mine().items()).hasSizeGreaterThan(items);
        assertThat(statements() - many).isEqualTo(few);
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    private List<TeamItem> inTeam(String reference) {
        return desk.mine().items().stream()
                .filter(item -> item.reference().equals(reference))
                .toList();
    }

    private List<String> waitedFor(String reference) {
        return work.mine().others().stream()
                .filter(item -> item.reference().equals(reference))
                .map(WorkItem::person)
                .toList();
    }

    private long reads(PersonId person) {
        try (var manager = entities.createEntityManager()) {
            return ((Number) manager.createNativeQuery(
                                    "select count(*) from record_entry where case_key = ? and act = 'READ_TEAM_WORK'")
                            .setParameter(1, "person/" + person.value())
                            .getSingleResult())
                    .longValue();
        }
    }

    /** How many statements Hibernate prepared; it is asked by name, so that the test needs nothing of it to compile. */
    private long statements() {
        try {
            var counting = entities.getClass().getMethod("getStatistics").invoke(entities);
            counting.getClass().getMethod("setStatisticsEnabled", boolean.class).invoke(counting, true);
            return (Long)
                    counting.getClass().getMethod("getPrepareStatementCount").invoke(counting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Hibernate counts no statements", e);
        }
    }

    private PersonId the(String title) {
        return disagreeing.the(title).id();
    }
}
