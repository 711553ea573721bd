package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.reporting.KeptView;
import org.reconvene.reporting.Scheduled;
import org.reconvene.reporting.boundary.KeepingTick;
import org.reconvene.reporting.boundary.KeptDesk;
import org.reconvene.reports.Period;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.document.Document;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** Reports are made each month and kept: printed again, their figures are the same, and a correction is another edition. */
@ExtendWith(ArquillianExtension.class)
@Tag("SUR-19")
class KeptReportsIT {

    private static final String REASON = "One dissent of the last week was recorded late.";

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    KeptDesk desk;

    @EJB
    KeepingTick tick;

    @Inject
    NoticeDesk notices;

    @Inject
    BusinessClock clock;

    private Scene scene;
    private Period thisMonth;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(KeptReportsIT.class, Scenery.class, Story.class);
    }

    @BeforeEach
    void a_month_with_a_dissent() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        thisMonth = Period.of(YearMonth.from(clock.today()));
        story.challengedDissent(scene, "K1");
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void on_the_first_working_day_of_the_next_month_both_are_made_once_and_their_readers_are_told() {
        nextMonth();
        tick.look();
        tick.look();
        for (var which : Scheduled.values()) {
            story.as(scene, which == Scheduled.QUALITY ? "quality reader" : "operations reader");
            var kept = done(desk.all(which));
            assertThat(kept).singleElement().satisfies(each -> {
                assertThat(each.period().to()).isEqualTo(thisMonth.to());
                assertThat(each.edition()).isEqualTo(1);
                assertThat(each.madeBy()).isNull();
            });
            assertThat(notices.mine())
                    .filteredOn(notice -> notice.kind()
                            == (which == Scheduled.QUALITY ? NoticeKind.QUALITY_KEPT : NoticeKind.OPERATIONS_KEPT))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.reference())
                            .isEqualTo(Long.toString(kept.getFirst().id())));
            assertThat(words(kept.getFirst())).contains("Edition 1, kept as it was made.");
        }
    }

    @Test
    void a_partnership_of_which_nothing_is_recorded_gets_none() {
        var empty = scenery.partnership(Nation.SCOTLAND);
        nextMonth();
        tick.look();
        story.as(empty, "quality reader");
        assertThat(done(desk.all(Scheduled.QUALITY))).isEmpty();
    }

    @Test
    void what_is_recorded_later_changes_none_and_another_edition_says_what_it_corrects() {
        nextMonth();
        story.as(scene, "quality reader");
        var first = done(desk.keep(thisMonth, null));
        var before = words(first);
        clock.replaceWith(Clock.systemUTC());
        story.challengedDissent(scene, "K2");
        nextMonth();
        story.as(scene, "quality reader");
        assertThat(words(first)).isEqualTo(before);
        assertThat(refused(desk.keep(thisMonth, "Late.")))
                .singleElement()
                .asString()
                .contains("20 to 2,000 characters");
        var second = done(desk.keep(thisMonth, REASON));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.madeBy()).isEqualTo(scene.the("quality reader").name());
        assertThat(second.reason()).isEqualTo(REASON);
        assertThat(words(first)).isEqualTo(before);
        var corrected = Document.of(
                        done(desk.one(Scheduled.QUALITY, second.id())).report())
                .sections()
                .stream()
                .filter(section -> section.heading().equals("What this edition corrects"))
                .findFirst()
                .orElseThrow();
        assertThat(corrected.tables().getFirst().rows())
                .as("conferences and dissents of the month")
                .anySatisfy(row ->
                        assertThat(row).extracting(cell -> cell.printed()).contains("1", "2"));
        for (var format : ReportFormat.values()) {
            assertThat(done(desk.print(Scheduled.QUALITY, second.id(), format)).content())
                    .isNotEmpty();
        }
    }

    @Test
    void days_that_have_not_ended_are_not_kept() {
        story.as(scene, "quality reader");
        assertThat(refused(desk.keep(thisMonth, null)))
                .singleElement()
                .asString()
                .contains("have not ended");
    }

    @Test
    void each_is_for_its_own_readers_and_its_own_partnership() {
        nextMonth();
        story.as(scene, "quality reader");
        var kept = done(desk.keep(thisMonth, null));
        refused(desk.all(Scheduled.OPERATIONS));
        refused(desk.one(Scheduled.OPERATIONS, kept.id()));
        for (var other : List.of("chair", "operations reader", "administrator")) {
            story.as(scene, other);
            refused(desk.all(Scheduled.QUALITY));
            refused(desk.one(Scheduled.QUALITY, kept.id()));
            refused(desk.print(Scheduled.QUALITY, kept.id(), ReportFormat.CSV));
            refused(desk.keep(thisMonth, REASON));
        }
        story.as(scenery.partnership(Nation.SCOTLAND), "quality reader");
        assertThat(refused(desk.one(Scheduled.QUALITY, kept.id())))
                .singleElement()
                .asString()
                .contains("no such report");
    }

    private void nextMonth() {
        clock.stopAt(day(thisMonth.to().plusDays(6)));
    }

    private static Instant day(LocalDate day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private String words(KeptView kept) {
        return Document.of(done(desk.one(kept.which(), kept.id())).report()).toString();
    }
}
