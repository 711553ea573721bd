package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reconvene.dissent.QueuePage;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.Period;
import org.reconvene.reports.ReportFormat;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.server.Scene;
import org.reconvene.server.Story;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/**
 * Opens every page of a filled partnership as its reader does, with the reader's own loading as in a request and the number of
 * unread notices, which stands in the head of every page.
 */
@ApplicationScoped
public class Pages {

    private static final int OF_A_PAGE = 6;
    private static final int CALLS = 21;
    private static final int CALLS_OF_A_REPORT = 7;
    private static final int PAGES_ON = 10;

    @Inject
    Stopwatch stopwatch;

    @Inject
    Story story;

    @Inject
    SeniorManagersDesk reviews;

    @Inject
    DocketDesk dockets;

    @Inject
    DecidingDesk deciding;

    @Inject
    WorkDesk work;

    @Inject
    NoticeDesk notices;

    @Inject
    ReportDesk reports;

    @Inject
    BusinessClock clock;

    /** Measures them all. */
    public List<Measured> of(Scene scene, int dissents) {
        var lines = new ArrayList<Measured>();
        var later = later(scene);
        lines.add(page("queue, first page", dissents, scene, "senior manager", () -> filled(reviews.queue(null))));
        lines.add(page("queue, a later page", dissents, scene, "senior manager", () -> filled(reviews.queue(later))));
        lines.add(page("docket of 12 cases", dissents, scene, "coordinator", () -> done(dockets.open(null))));
        var old = twoYearsOld(scene, dissents);
        lines.add(page("timeline", dissents, scene, "health visitor", () -> done(work.timeline(old))));
        lines.add(page("own work, a dissenter", dissents, scene, "health visitor", work::mine));
        lines.add(page("own work, a chair", dissents, scene, "chair", work::mine));
        lines.add(page("own work, a coordinator", dissents, scene, "coordinator", work::mine));
        lines.add(page("own work, a senior manager", dissents, scene, "senior manager", work::mine));
        var year = new Period(clock.today().minusYears(1), clock.today());
        lines.add(report(
                "quality report, a year",
                dissents,
                scene,
                "quality reader",
                () -> done(reports.quality(year, Narrowing.NONE))));
        lines.add(report(
                "operations report, a year",
                dissents,
                scene,
                "operations reader",
                () -> done(reports.operations(year, Narrowing.NONE))));
        lines.add(report(
                "quality report as PDF",
                dissents,
                scene,
                "quality reader",
                () -> done(reports.printQuality(year, Narrowing.NONE, ReportFormat.PDF))));
        return lines;
    }

    /** The desk of whoever decides about requests for a conference. */
    public Measured desk(Scene scene, int requests) {
        return page("desk of requests", requests, scene, "senior manager", () -> {
            if (done(deciding.mine(null)).lines().isEmpty()) {
                throw new IllegalStateException("the desk is empty");
            }
        });
    }

    /** A dissent from the middle of the four years that the scene's dissenter raised, who raised every two hundredth. */
    static String twoYearsOld(Scene scene, int dissents) {
        return scene.partnership().prefix() + "-" + (dissents / 400 * 200 + 1);
    }

    private Measured page(String what, int rows, Scene scene, String reader, Runnable page) {
        return stopwatch.measure(what, rows, CALLS, OF_A_PAGE, () -> {
            story.as(scene, reader);
            page.run();
            notices.unread();
        });
    }

    private Measured report(String what, int rows, Scene scene, String reader, Runnable report) {
        return stopwatch.measure(what, rows, CALLS_OF_A_REPORT, null, () -> {
            story.as(scene, reader);
            report.run();
        });
    }

    /** Ten pages on, or as far as there is a next one. */
    private QueuePage.After later(Scene scene) {
        story.as(scene, "senior manager");
        var after = Objects.requireNonNull(reviews.queue(null).next());
        for (int page = 1; page < PAGES_ON; page++) {
            var next = reviews.queue(after).next();
            if (next == null) {
                break;
            }
            after = next;
        }
        return after;
    }

    private static void filled(QueuePage page) {
        if (page.lines().isEmpty()) {
            throw new IllegalStateException("the queue is empty");
        }
    }
}
