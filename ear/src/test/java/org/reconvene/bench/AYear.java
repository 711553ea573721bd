package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Year;
import org.reconvene.server.Scene;
import org.reconvene.server.Scenery;
import org.reconvene.time.Nation;

/** A year of conferences, a dissent at each, by a rule that can be counted without a database. */
@ApplicationScoped
public class AYear {

    private static final long IDS_OF_A_SIZE = 1_000_000_000L;
    private static final List<String> DISSENTERS = List.of("health visitor", "detective", "teacher");
    private static final List<String> AGENCIES = List.of("Health", "Police", "Education");
    private static final List<String> GROUNDS = List.of(
            "That a plan is not needed",
            "That a plan is needed",
            "The category of the plan",
            "Continuing the plan",
            "Ending the plan");
    private static final List<String> FINDINGS = List.of("Dissent supported", "Dissent not supported", "Group divided");

    @Inject
    Scenery scenery;

    @Inject
    Script script;

    /** Fills a partnership of its own; each turn has ids of its own. */
    Scene of(int conferences, int turn) throws IOException, SQLException {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        script.run(
                "a-year.sql",
                Map.of(
                        "n", Integer.toString(conferences),
                        "base", Long.toString((turn + 5) * IDS_OF_A_SIZE),
                        "partnership", Long.toString(scene.partnership().id().value()),
                        "prefix", scene.partnership().prefix(),
                        "chair", id(scene, "chair"),
                        "dissenters",
                                DISSENTERS.stream().map(each -> id(scene, each)).collect(Collectors.joining(", "))));
        return scene;
    }

    /** The first figure that is another than the rule says; empty where all agree. */
    String difference(Year year, int conferences) {
        for (var agency = 0; agency < AGENCIES.size(); agency++) {
            var own = agency;
            for (var ground = 0; ground < GROUNDS.size(); ground++) {
                var about = ground;
                var expected = IntStream.rangeClosed(1, conferences)
                        .filter(i -> i % 3 == own && i % 5 == about)
                        .count();
                if (expected != counted(year, Breakdown.DISSENTS_BY_GROUND, AGENCIES.get(own), GROUNDS.get(about))) {
                    return AGENCIES.get(own) + ", " + GROUNDS.get(about);
                }
            }
            var found = IntStream.rangeClosed(1, conferences)
                    .filter(i -> i % 3 == own && i % 4 > 0)
                    .count();
            if (found != counted(year, Breakdown.DISSENTS_BY_FINDING, AGENCIES.get(own), FINDINGS.get(own))) {
                return AGENCIES.get(own) + ", " + FINDINGS.get(own);
            }
        }
        return year.conferences() == conferences && year.dissents() == conferences ? "" : "the whole";
    }

    private static long counted(Year year, Breakdown of, String row, String column) {
        return year.counts().stream()
                .filter(count -> count.of() == of && count.row().equals(row) && column.equals(count.column()))
                .mapToInt(count -> count.count())
                .sum();
    }

    private static String id(Scene scene, String part) {
        return Long.toString(scene.the(part).id().value());
    }
}
