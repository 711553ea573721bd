package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.reconvene.access.Act;
import org.reconvene.access.boundary.Gate;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.FamilyDesk;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.server.Disagreeing;
import org.reconvene.server.Ended;
import org.reconvene.server.Everywhere;
import org.reconvene.server.Newcomers;
import org.reconvene.server.Requesting;
import org.reconvene.server.Visit;

/**
 * What of the time of an act, or of a page as its reader gets it, goes into asking for access and into writing the record: the entries
 * that it left, times what one question and one entry cost in a transaction that was begun for something else.
 */
@ApplicationScoped
public class Shares {

    private static final int WARM = 60;
    private static final int CALLS = 101;

    /** One question of access is lost in the time of its transaction. */
    private static final int TIMES = 20;

    @Inject
    Ended surrey;

    @Inject
    Disagreeing disagreeing;

    @Inject
    Requesting requesting;

    @Inject
    Newcomers newcomers;

    @Inject
    DisagreementDesk desk;

    @Inject
    FamilyDesk family;

    @Inject
    EndingDesk ending;

    @Inject
    Owner owner;

    @Inject
    InOne inOne;

    private final AtomicInteger number = new AtomicInteger();

    public String table() throws SQLException {
        var reference = surrey.raised(null);
        surrey.as("teacher");
        var key = new CaseKey(reference);
        var nothing = median(inOne::nothing);
        var access = (median(() -> inOne.access(key)) - nothing) / TIMES;
        var record = (median(() -> inOne.record(key)) - nothing) / TIMES;
        var table = new StringBuilder(String.format(
                Locale.UK,
                "a question of access %.3f ms, an entry %.3f ms%n%-44s %8s %8s %8s %8s%n",
                access,
                record,
                "as a share of the whole",
                "ms",
                "entries",
                "access",
                "record"));
        var teacher = visit(surrey.the("teacher"), 51);
        page(table, teacher, "my work", "/my-work.xhtml", access, record);
        page(table, teacher, "list of disagreements", "/disagreement/list.xhtml", access, record);
        page(table, teacher, "a disagreement", "/disagreement/view.xhtml?ref=" + reference, access, record);
        page(table, teacher, "notices", "/notices.xhtml", access, record);
        page(table, teacher, "follow-up", "/follow-up/mine.xhtml", access, record);
        page(table, teacher, "conferences", "/conference/list.xhtml", access, record);
        page(
                table,
                visit(requesting.addressed("sussex"), 52),
                "desk of requests",
                "/request/desk.xhtml",
                access,
                record);
        page(
                table,
                visit(surrey.the("records manager"), 53),
                "cases due for disposal",
                "/records/disposals.xhtml",
                access,
                record);
        act(table, "raise a disagreement", access, record, () -> disagreeing.raise("surrey"));
        act(table, "ask for a conference", access, record, () -> requesting.asks("sussex", "M" + letters()));
        surrey.as("teacher");
        act(table, "write beside it", access, record, () -> {
            surrey.as("teacher");
            done(desk.write(reference, Recorded.BESIDE_IT, "Said on the telephone, " + number.incrementAndGet()));
        });
        act(table, "record what the family was told", access, record, () -> {
            surrey.as("teacher");
            done(family.record(new RecordFamilySharing(
                    reference, false, null, null, "", "", "", "Nobody was at home, " + number.incrementAndGet())));
        });
        act(table, "raise and withdraw", access, record, () -> {
            var one = disagreeing.raise("surrey");
            done(ending.end(one, HowItEnded.WITHDRAWN, "The visit took place this morning."));
        });
        return table.toString();
    }

    private void page(StringBuilder table, Visit visit, String what, String address, double access, double record)
            throws SQLException {
        act(table, what, access, record, () -> {
            if (visit.get(address).statusCode() != 200) {
                throw new IllegalStateException(address + " is not shown");
            }
        });
    }

    private void act(StringBuilder table, String what, double access, double record, Runnable act) throws SQLException {
        var whole = median(act);
        var before = owner.number("select count(*) from record_entry");
        act.run();
        var entries = owner.number("select count(*) from record_entry") - before;
        table.append(String.format(
                Locale.UK,
                "%-44s %8.1f %8d %7.1f%% %7.1f%%%n",
                what,
                whole,
                entries,
                100 * entries * access / whole,
                100 * entries * record / whole));
    }

    private Visit visit(PersonView person, int from) {
        var visit = new Visit(from);
        visit.signIn(newcomers.userName(person), "demonstration");
        return visit;
    }

    private String letters() {
        var text = new StringBuilder();
        for (var left = number.incrementAndGet(); left > 0; left /= 10) {
            text.append((char) ('a' + left % 10));
        }
        return text.toString();
    }

    private static double median(Runnable call) {
        for (var time = 0; time < WARM; time++) {
            call.run();
        }
        var times = new long[CALLS];
        for (var time = 0; time < CALLS; time++) {
            var start = System.nanoTime();
            call.run();
            times[time] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[CALLS / 2] / 1e6;
    }

    /** One transaction with a statement, and with what is measured after it, as often as it takes to see it. */
    @ApplicationScoped
    @Transactional
    public static class InOne {

        @Inject
        Everywhere everywhere;

        @Inject
        Gate gate;

        @Inject
        Journal journal;

        public void nothing() {
            everywhere.rows("select 1", Map.of());
        }

        public void access(CaseKey key) {
            nothing();
            for (var time = 0; time < TIMES; time++) {
                gate.may(Act.READ_DISAGREEMENT, key.value());
            }
        }

        public void record(CaseKey key) {
            nothing();
            for (var time = 0; time < TIMES; time++) {
                journal.read(Act.READ_DISAGREEMENT, key);
            }
        }
    }
}
