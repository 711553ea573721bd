package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.reconvene.people.PersonId;

/** Multiplies one disagreement that was raised at the desk, by few statements over whole sets. */
@ApplicationScoped
@SuppressWarnings("InlineFormatString") // a statement is read more easily as a whole
public class ManyDisagreements {

    private static final long IDS = 5_000_000_000L;

    private static final String CASE = """
            insert into disagreement (id, partnership_id, reference, route, kind, child_id, decision, heard_at, raiser_id,
                counterpart_id, raising_agency_id, answering_agency_id, status, raised_at, version)
              select %1$d + g, partnership_id, 'M-%1$d-' || g, route, kind, child_id, decision, heard_at, raiser_id,
                counterpart_id, raising_agency_id, answering_agency_id, status, raised_at, 0
              from disagreement, generate_series(1, %2$d) g where reference = '%3$s'""";

    private static final String TURN = """
            insert into disagreement_turn (id, disagreement_id, reference, about, step, number, person_id, with_id, both_act,
                started_at, due_at, late_told)
              select %1$d + g, %1$d + g, 'M-%1$d-' || g, about, step, number,
                case when g %% 20 = 0 then t.person_id else p.id end,
                with_id, both_act, started_at, %4$s, false
              from disagreement_turn t join disagreement d on d.id = t.disagreement_id
                cross join generate_series(1, %2$d) g
                join (select o.id, row_number() over (order by o.id) - 1 as n, o.agency_id from person o) p
                  on p.n = g %% 20
              where t.reference = '%3$s'""";

    private static final String PAGE = """
            select t.id, t.reference, t.about, t.other, t.due_at from (
              (select id, reference, about, with_id as other, ended_at, due_at from disagreement_turn
                where person_id = %1$d and ended_at is null and (due_at, id) > ('1970-01-01Z'::timestamptz, 0)
                order by ended_at, due_at, id limit 26)
              union all
              (select id, reference, about, person_id as other, ended_at, due_at from disagreement_turn
                where with_id = %1$d and both_act = true and ended_at is null
                  and (due_at, id) > ('1970-01-01Z'::timestamptz, 0)
                order by ended_at, due_at, id limit 26)) t
            order by t.ended_at, t.due_at, t.id limit 26""";

    private static final String COUNT = """
            select count(*) from (
              select person_id from disagreement_turn where person_id = %1$d and ended_at is null
              union all
              select with_id from disagreement_turn where with_id = %1$d and both_act = true and ended_at is null
              limit 501) counted""";

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    @Inject
    Blocks blocks;

    private long made = IDS;
    private int open;

    /** So many whose first limit has passed. */
    public void late(String reference, int cases) {
        multiply(reference, cases, "localtimestamp - interval '1 hour'");
        clean();
    }

    /** As many more as are missing to so many open ones: a twentieth waits for the raiser, over sixty days. */
    public void open(String reference, int cases) {
        if (open == 0) {
            endWhatPassed();
        }
        multiply(reference, cases - open, """
                localtimestamp + (hashint4(g)::bigint + 2147483648) / 4294967296.0 * interval '60 days'""");
        open = cases;
    }

    /** The blocks that the first page of that person and its count read. */
    public String blocks(PersonId person) {
        var page = blocks.of(String.format(Locale.ROOT, PAGE, person.value()));
        var count = blocks.of(String.format(Locale.ROOT, COUNT, person.value()));
        return String.format(Locale.ROOT, "%d blocks (page %d, count %d)", page + count, page, count);
    }

    /** How the database answered. */
    public String plans() {
        return blocks.plans();
    }

    /** Everybody has read what they were told. */
    public void allRead() {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update notice set read_at = at where read_at is null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases whose limits passed before are no part of the queue. */
    private void endWhatPassed() {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update disagreement_turn set ended_at = due_at where ended_at is null and disagreement_id > "
                            + IDS);
            statement.execute("update disagreement set status = 'ENDED' where id > " + IDS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void multiply(String reference, int cases, String due) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(String.format(Locale.ROOT, CASE, made, cases, reference));
            statement.execute(String.format(Locale.ROOT, TURN, made, cases, reference, due));
            made += cases;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cleans the tables as the database does after a while; false where somebody looked on, which keeps pages from being marked. */
    public boolean clean() {
        return clean("disagreement") && clean("disagreement_turn");
    }

    private boolean clean(String table) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze " + table);
            try (var row = statement.executeQuery(
                    "select relallvisible >= relpages from pg_class where oid = '" + table + "'::regclass")) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
