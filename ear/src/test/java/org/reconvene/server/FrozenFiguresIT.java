package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.dissent.Ground;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.boundary.AnnualDesk;
import org.reconvene.reporting.boundary.FreezingTick;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.document.Document;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** The figures of a year that were frozen read the same for ever; a correction is another edition. */
@ExtendWith(ArquillianExtension.class)
@Tag("SUS-19")
class FrozenFiguresIT {

    private static final Instant AFTER_THE_YEAR = Instant.parse("2027-04-12T09:00:00Z");
    private static final ReportingYear YEAR = new ReportingYear(2026);
    private static final String REASON = "One dissent of March was recorded late.";

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    AnnualDesk desk;

    @EJB
    FreezingTick tick;

    @Inject
    NoticeDesk notices;

    @Inject
    BusinessClock clock;

    @Inject
    AllColumns columns;

    private Scene scene;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(FrozenFiguresIT.class, Scenery.class, Story.class, AllColumns.class);
    }

    @BeforeEach
    void a_year_with_a_dissent() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.challengedDissent(scene, "F1");
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void what_is_recorded_later_changes_no_edition_and_the_next_says_what_it_corrects() {
        asReaderAfterTheYear();
        assertThat(report(YEAR, null).year().edition()).as("not frozen").isZero();
        assertThat(done(desk.freeze(YEAR, ""))).isEqualTo(1);
        var first = words(report(YEAR, 1));
        clock.replaceWith(Clock.systemUTC());
        story.challengedDissent(scene, "F2");
        asReaderAfterTheYear();
        assertThat(words(report(YEAR, 1))).isEqualTo(first);
        assertThat(refused(desk.freeze(YEAR, "Late.")))
                .singleElement()
                .asString()
                .contains("20 to 2,000 characters");
        assertThat(done(desk.freeze(YEAR, REASON))).isEqualTo(2);
        assertThat(words(report(YEAR, 1))).isEqualTo(first);
        var second = report(YEAR, null);
        assertThat(second.year().edition()).isEqualTo(2);
        assertThat(second.year().dissents()).isEqualTo(2);
        assertThat(second.previous()).isNotNull();
        assertThat(words(second)).contains("What this edition corrects");
        assertThat(done(desk.annual(YEAR, null)).editions())
                .extracting(edition -> edition.number() + " " + edition.reason())
                .containsExactly("1 null", "2 " + REASON);
        assertThat(refused(desk.annual(YEAR, 3))).singleElement().asString().contains("no such edition");
    }

    @Test
    void the_figures_are_those_that_a_count_by_hand_finds() throws SQLException {
        asReaderAfterTheYear();
        done(desk.freeze(YEAR, ""));
        var year = report(YEAR, 1).year();
        var partnership = " where partnership_id = " + scene.partnership().id().value();
        assertThat(year.dissents()).isEqualTo(count("dissent" + partnership));
        assertThat(year.conferences()).isEqualTo(count("conference" + partnership));
        assertThat(year.disagreements()).isEqualTo(count("disagreement" + partnership + " and of_request = false"));
        assertThat(year.counts())
                .filteredOn(count -> count.of() == AnnualReport.Breakdown.DISSENTS_BY_GROUND && count.count() > 0)
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.row()).isEqualTo("Health");
                    assertThat(count.column()).isEqualTo(Ground.PLAN_NOT_NEEDED.words());
                });
    }

    @Test
    void an_edition_holds_no_reference_and_no_word_of_a_case() throws SQLException {
        asReaderAfterTheYear();
        done(desk.freeze(YEAR, ""));
        var tables = columns.texts("select lower(table_name) from information_schema.columns where lower(column_name)"
                + " in ('reference', 'dissent', 'conference', 'text', 'child_id', 'person_id')");
        assertThat(tables).noneMatch(table -> table.startsWith("frozen_"));
        assertThat(columns.holding("centile")).noneMatch(table -> table.startsWith("frozen_"));
    }

    @Test
    void a_year_that_has_not_ended_is_not_frozen() {
        story.as(scene, "quality reader");
        assertThat(refused(desk.freeze(YEAR, ""))).singleElement().asString().contains("has not ended");
        assertThat(report(YEAR, null).year().dissents()).isEqualTo(1);
    }

    @Test
    void nobody_but_its_readers_may_and_another_partnership_has_other_figures() {
        asReaderAfterTheYear();
        done(desk.freeze(YEAR, ""));
        for (var other : List.of("chair", "operations reader", "administrator")) {
            story.as(scene, other);
            refused(desk.annual(YEAR, null));
            refused(desk.freeze(YEAR, REASON));
            refused(desk.printAnnual(YEAR, 1, ReportFormat.PDF));
        }
        var elsewhere = scenery.partnership(Nation.SCOTLAND);
        story.as(elsewhere, "quality reader");
        refused(desk.annual(YEAR, 1));
        assertThat(report(YEAR, null).year().dissents()).isZero();
    }

    @Test
    void after_the_year_it_is_frozen_by_itself_once_and_its_readers_are_told() throws SQLException {
        clock.stopAt(AFTER_THE_YEAR);
        tick.look();
        tick.look();
        asReaderAfterTheYear();
        assertThat(done(desk.annual(YEAR, null)).editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.frozenBy()).isNull());
        assertThat(notices.mine())
                .filteredOn(notice -> notice.kind() == NoticeKind.FIGURES_FROZEN)
                .hasSize(1);
        var empty = scenery.partnership(Nation.ENGLAND_AND_WALES);
        tick.look();
        assertThat(count("figure_edition where partnership_id = "
                        + empty.partnership().id().value()))
                .as("nothing is recorded of it")
                .isZero();
    }

    @Test
    void it_prints_in_every_format() {
        asReaderAfterTheYear();
        done(desk.freeze(YEAR, ""));
        for (var format : ReportFormat.values()) {
            assertThat(done(desk.printAnnual(YEAR, null, format)).content()).isNotEmpty();
        }
    }

    private void asReaderAfterTheYear() {
        clock.stopAt(AFTER_THE_YEAR);
        story.as(scene, "quality reader");
    }

    private int count(String what) throws SQLException {
        return Integer.parseInt(columns.texts("select count(*) from " + what).getFirst());
    }

    private AnnualReport report(ReportingYear year, @Nullable Integer edition) {
        return done(desk.annual(year, edition)).report();
    }

    private static String words(AnnualReport report) {
        return Document.of(report).toString();
    }
}
