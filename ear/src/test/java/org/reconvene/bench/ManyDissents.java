package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import org.reconvene.server.Scene;
import org.reconvene.server.Scenery;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** Fills a partnership of its own with dissents, by few statements over whole sets (bench/many-dissents.sql). */
@ApplicationScoped
public class ManyDissents {

    private static final long IDS_OF_A_SIZE = 1_000_000_000L;

    @Inject
    Scenery scenery;

    @Inject
    BusinessClock clock;

    @Inject
    Script script;

    /**
     * The filled partnership.
     *
     * @param turn 1 for the first partnership that is filled, 2 for the second: each has ids of its own
     */
    public Scene of(int dissents, int turn) throws IOException, SQLException {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var values = new HashMap<String, String>();
        values.put("n", Integer.toString(dissents));
        values.put("base", Long.toString(turn * IDS_OF_A_SIZE));
        values.put("partnership", Long.toString(scene.partnership().id().value()));
        values.put("prefix", scene.partnership().prefix());
        values.put("now", "timestamp with time zone '" + clock.now() + "'");
        values.put("chair", id(scene, "chair"));
        values.put("dissenter", id(scene, "health visitor"));
        values.put("reviewer", id(scene, "senior manager"));
        values.put("coordinator", id(scene, "coordinator"));
        values.put("investigator", id(scene, "investigator"));
        values.put("head", id(scene, "head of safeguarding"));
        script.run("many-dissents.sql", values);
        return scene;
    }

    private static String id(Scene scene, String part) {
        return Long.toString(scene.the(part).id().value());
    }
}
