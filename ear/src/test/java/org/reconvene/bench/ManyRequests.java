package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import org.reconvene.people.PersonId;
import org.reconvene.server.Scene;
import org.reconvene.server.Scenery;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** Fills a partnership of its own with requests for a conference (bench/many-requests.sql). */
@ApplicationScoped
@SuppressWarnings("InlineFormatString") // a statement is read more easily as a whole
public class ManyRequests {

    private static final long IDS = 20_000_000_000L;

    private static final String PAGE = """
            select t.id, t.reference, t.other, t.step, t.started_at, t.due_at, t.whole_due_at from (
              (select id, reference, with_id as other, step, started_at, due_at, whole_due_at from disagreement_turn
                where person_id = %1$d and of_request = true and ended_at is null
                  and (due_at, id) > ('1970-01-01Z'::timestamptz, 0)
                order by ended_at, due_at, id limit 26)
              union all
              (select id, reference, person_id as other, step, started_at, due_at, whole_due_at from disagreement_turn
                where with_id = %1$d and of_request = true and both_act = true and ended_at is null
                  and (due_at, id) > ('1970-01-01Z'::timestamptz, 0)
                order by ended_at, due_at, id limit 26)) t
            order by t.due_at, t.id limit 26""";

    private static final String COUNT = """
            select count(*) from (
              select id from disagreement_turn where person_id = %1$d and of_request = true and ended_at is null
              union all
              select id from disagreement_turn
                where with_id = %1$d and of_request = true and both_act = true and ended_at is null
              limit 501) counted""";

    @Inject
    Scenery scenery;

    @Inject
    Script script;

    @Inject
    Blocks blocks;

    @Inject
    BusinessClock clock;

    /**
     * The filled partnership, whose senior manager decides.
     *
     * @param turn 1 for the first partnership that is filled, 2 for the second: each has ids of its own
     */
    public Scene of(int requests, int open, int turn) throws IOException, SQLException {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var values = new HashMap<String, String>();
        values.put("n", Integer.toString(requests));
        values.put("open", Integer.toString(open));
        values.put("base", Long.toString(turn * IDS));
        values.put("partnership", Long.toString(scene.partnership().id().value()));
        values.put("now", "timestamp with time zone '" + clock.now() + "'");
        values.put("requester", Long.toString(scene.the("health visitor").id().value()));
        values.put("manager", Long.toString(manager(scene).value()));
        script.run("many-requests.sql", values);
        return scene;
    }

    /** What the desk reads of the tables for its first page. */
    public String blocks(Scene scene, int requests) {
        var manager = manager(scene).value();
        var page = blocks.of(String.format(Locale.ROOT, PAGE, manager));
        var count = blocks.of(String.format(Locale.ROOT, COUNT, manager));
        return String.format(
                Locale.UK,
                "desk of requests, of %,d: %d blocks (page %d, count %d)%n",
                requests,
                page + count,
                page,
                count);
    }

    private static PersonId manager(Scene scene) {
        return scene.the("senior manager").id();
    }
}
