package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The same change with an entry in its case's chain, and with what Hibernate Envers keeps, in turn. */
@ApplicationScoped
public class BesideEnvers {

    private static final int NOTES = 200;
    private static final int CHANGES = 2_000;
    private static final int ROUNDS = 7;

    @Inject
    Owner owner;

    @Inject
    Changes changes;

    @ActivateRequestContext
    public String table() throws SQLException {
        owner.execute(
                "create table plain_note (id bigint primary key, words varchar(255))",
                "create table audited_note (id bigint primary key, words varchar(255))",
                "create sequence revinfo_seq start with 1 increment by 50",
                "create table revinfo (rev integer primary key, revtstmp bigint)",
                "create table audited_note_aud (id bigint not null, rev integer not null references revinfo,"
                        + " revtype smallint, words varchar(255), primary key (rev, id))",
                "grant all on plain_note, audited_note, revinfo, audited_note_aud to reconvene_app",
                "grant all on revinfo_seq to reconvene_app");
        changes.keep(NOTES);
        var database = Processor.parent(owner.number("select pg_backend_pid()"));
        var plain = new double[ROUNDS];
        var chained = new double[ROUNDS];
        var audited = new double[ROUNDS];
        // The first round warms up.
        for (var round = -1; round < ROUNDS; round++) {
            var none = cpu(database, changes::plain);
            var chain = cpu(database, changes::chained);
            var envers = cpu(database, changes::audited);
            if (round >= 0) {
                plain[round] = none;
                chained[round] = chain;
                audited[round] = envers;
            }
        }
        return String.format(
                Locale.UK,
                "a change, CPU of server and database in ms: plain %.3f, with the chained record %.3f, with Envers %.3f;"
                        + " the record beside Envers %.2f, of what each adds %.2f%n",
                median(plain),
                median(chained),
                median(audited),
                median(chained) / median(audited),
                (median(chained) - median(plain)) / (median(audited) - median(plain)));
    }

    private static double cpu(long database, BiConsumer<Long, String> change) {
        var own = ProcessHandle.current().pid();
        var before = Processor.of(own) + Processor.ofFamily(database);
        for (var time = 0; time < CHANGES; time++) {
            change.accept(1L + time % NOTES, "Words of change " + System.nanoTime());
        }
        return (Processor.of(own) + Processor.ofFamily(database) - before) / CHANGES;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
