package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.reconvene.server.Scene;
import org.reconvene.server.Scenery;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** Fills a partnership of its own with dissents, by few statements over whole sets (bench/many-dissents.sql). */
@ApplicationScoped
public class ManyDissents {

    private static final long IDS_OF_A_SIZE = 1_000_000_000L;
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    @Inject
    Scenery scenery;

    @Inject
    BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Reconvene")
    DataSource database;

    /**
     * The filled partnership.
     *
     * @param turn 1 for the first partnership that is filled, 2 for the second: each has ids of its own
     */
    public Scene of(int dissents, int turn) throws IOException, SQLException {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var values = Map.of(
                "n", Integer.toString(dissents),
                "base", Long.toString(turn * IDS_OF_A_SIZE),
                "partnership", Long.toString(scene.partnership().id().value()),
                "prefix", scene.partnership().prefix(),
                "now", "timestamp with time zone '" + clock.now() + "'",
                "chair", id(scene, "chair"),
                "dissenter", id(scene, "health visitor"),
                "reviewer", id(scene, "senior manager"),
                "coordinator", id(scene, "coordinator"),
                "investigator", id(scene, "investigator"));
        var script = PLACE.matcher(script())
                .replaceAll(place -> place.group(1).equals("head")
                        ? id(scene, "head of safeguarding")
                        : Objects.requireNonNull(values.get(place.group(1)), place.group(1)));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var one : script.split(";\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
        return scene;
    }

    private static String id(Scene scene, String part) {
        return Long.toString(scene.the(part).id().value());
    }

    private static String script() throws IOException {
        try (InputStream script = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("many-dissents.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
