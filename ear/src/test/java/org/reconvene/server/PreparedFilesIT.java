package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.people.PersonView;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.PreparedView;
import org.reconvene.reporting.PreparedView.State;
import org.reconvene.reporting.ReportOrder;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.boundary.PreparedDesk;
import org.reconvene.reporting.boundary.PreparingTick;
import org.reconvene.reporting.store.PreparedFiles;
import org.reconvene.reports.Period;
import org.reconvene.reports.ReportFormat;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/**
 * A file that takes long is made while whoever wants it does something else. The server's own tick may be quicker than the one of the
 * test; so whatever has to happen before it happens in one transaction.
 */
@ExtendWith(ArquillianExtension.class)
class PreparedFilesIT {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    PreparedDesk desk;

    @Inject
    PreparedFiles files;

    @EJB
    PreparingTick tick;

    @Inject
    NoticeDesk notices;

    @Inject
    BusinessClock clock;

    @Resource
    UserTransaction transaction;

    private Scene scene;
    private PersonView reader;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(PreparedFilesIT.class, Scenery.class, Story.class);
    }

    @BeforeEach
    void a_reader() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.as(scene, "quality reader");
        reader = scene.the("quality reader");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportOrder.Kind.class,
            names = {"QUALITY", "ANNUAL"})
    void what_is_asked_for_is_made_and_its_reader_is_told(ReportOrder.Kind kind) {
        for (var format : ReportFormat.values()) {
            done(desk.ask(order(kind, format)));
        }
        made();
        story.as(scene, "quality reader");
        assertThat(desk.mine()).hasSize(ReportFormat.values().length).allSatisfy(file -> {
            assertThat(file.state()).isEqualTo(State.READY);
            assertThat(file.percent()).isEqualTo(100);
            assertThat(done(desk.fetch(file.id())).name())
                    .endsWith(file.order().format().extension());
        });
        assertThat(notices.mine())
                .filteredOn(notice -> notice.kind() == NoticeKind.FILE_READY)
                .hasSize(ReportFormat.values().length);
    }

    @Test
    void what_is_cancelled_is_never_made() throws Exception {
        transaction.begin();
        done(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.PDF)));
        done(desk.cancel(only().id()));
        transaction.commit();
        made();
        assertThat(only().state()).isEqualTo(State.CANCELLED);
        refused(desk.fetch(only().id()));
        refused(desk.cancel(only().id()));
    }

    @Test
    void what_a_server_had_in_hand_when_it_stopped_is_made_by_the_next() throws Exception {
        transaction.begin();
        done(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.CSV)));
        assertThat(files.take(clock.now().minus(Duration.ofMinutes(2)))).isPresent();
        transaction.commit();
        made();
        story.as(scene, "quality reader");
        assertThat(new String(done(desk.fetch(only().id())).content(), StandardCharsets.UTF_8))
                .contains("About,Figures taken");
    }

    @Test
    void what_broke_off_three_times_is_given_up() throws Exception {
        transaction.begin();
        done(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.CSV)));
        for (var minutes : List.of(30, 20, 10)) {
            assertThat(files.take(clock.now().minus(Duration.ofMinutes(minutes))))
                    .isPresent();
        }
        transaction.commit();
        made();
        assertThat(only().state()).isEqualTo(State.BROKEN);
    }

    @Test
    void it_is_made_with_the_rights_that_its_reader_has_by_then() throws Exception {
        var chair = scene.the("chair");
        transaction.begin();
        files.add(chair, order(ReportOrder.Kind.QUALITY, ReportFormat.PDF), "A report", clock.now());
        transaction.commit();
        made();
        story.as(scene, "chair");
        assertThat(only().state()).isEqualTo(State.REFUSED);
        refused(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.PDF)));
    }

    @Test
    void a_file_is_its_readers_alone_and_goes_after_a_week() throws Exception {
        done(desk.ask(order(ReportOrder.Kind.ANNUAL, ReportFormat.CSV)));
        made();
        story.as(scene, "quality reader");
        var id = only().id();
        done(desk.fetch(id));
        story.as(scene, "operations reader");
        refused(desk.fetch(id));
        refused(desk.cancel(id));
        assertThat(desk.mine()).isEmpty();
        transaction.begin();
        files.forget(clock.now().plus(Duration.ofDays(8)));
        transaction.commit();
        assertThat(files.of(reader.id())).isEmpty();
    }

    @Test
    void nobody_fills_the_queue() throws Exception {
        transaction.begin();
        for (var i = 0; i < 5; i++) {
            done(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.CSV)));
        }
        assertThat(refused(desk.ask(order(ReportOrder.Kind.QUALITY, ReportFormat.CSV))))
                .singleElement()
                .asString()
                .contains("cancel one");
        transaction.rollback();
    }

    private ReportOrder order(ReportOrder.Kind kind, ReportFormat format) {
        var days = kind == ReportOrder.Kind.ANNUAL
                ? ReportingYear.of(clock.today()).days()
                : Period.of(YearMonth.from(clock.today()));
        return new ReportOrder(kind, days, Narrowing.NONE, null, format);
    }

    private PreparedView only() {
        assertThat(desk.mine()).hasSize(1);
        return desk.mine().getFirst();
    }

    /** Until nothing waits: one file a look. */
    private void made() {
        for (var file = 0; file <= ReportFormat.values().length; file++) {
            tick.look();
        }
    }
}
