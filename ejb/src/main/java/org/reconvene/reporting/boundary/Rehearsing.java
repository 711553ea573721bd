package org.reconvene.reporting.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.reports.ReportNotRendered;
import org.reconvene.reports.ReportRenderer;

/**
 * Prints a page for nobody soon after a start, so that whoever asks for the first report does not wait for what the printing reads and
 * compiles; {@code -Dreconvene.rehearse=false} leaves it out.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("prints nothing of anybody")
public class Rehearsing {

    private static final System.Logger LOG = System.getLogger(Rehearsing.class.getName());

    /** By then the pages are served, and those who sign in come first. */
    private static final Duration AFTER_THE_START = Duration.ofSeconds(10);

    @Resource
    TimerService timers;

    @PostConstruct
    void begin() {
        if (!"false".equals(System.getProperty("reconvene.rehearse"))) {
            timers.createSingleActionTimer(AFTER_THE_START.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    void rehearse() {
        try {
            new ReportRenderer().rehearse();
        } catch (ReportNotRendered fault) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Nothing can be printed on this server; every report will say so until its fonts and templates are there",
                    fault);
        }
    }
}
