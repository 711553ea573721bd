package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.reconvene.server.Scene;

/** How the database answers the questions that read across components: for whoever finds one of them slow. */
@ApplicationScoped
public class Plans {

    private static final String OWN = "select * from work_item w where w.person_id = %d";
    private static final String OTHERS = """
            select * from work_item w
              left join (select distinct i.case_key from part_in_case i
                  where i.person_id = %1$d and i.part in ('CHAIR', 'DISSENTER')) own on own.case_key = w.case_key
              where w.person_id <> %1$d and (own.case_key is not null
                or exists (select 1 from case_before_group g where g.case_key = w.case_key)
                  and w.partnership_id in (select c.partnership_id from person c join person_role r on r.person_id = c.id
                    where c.id = %1$d and r.role = 'GROUP_COORDINATOR'))""";
    private static final String CASE = "select * from work_item w where w.case_key = '%2$s'";
    private static final String PARTS = "select part from part_in_case where case_key = '%2$s' and person_id = %1$d";

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    /** The plans as the database prints them, with the times it took. */
    public String of(Scene scene, String dissent) throws SQLException {
        var plans = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var part : List.of("health visitor", "chair", "coordinator")) {
                for (var query : List.of(OWN, OTHERS, CASE, PARTS)) {
                    var asked =
                            String.format(Locale.UK, query, scene.the(part).id().value(), dissent);
                    plans.append("\n== ")
                            .append(part)
                            .append(": ")
                            .append(asked)
                            .append('\n');
                    try (var rows = statement.executeQuery("explain (analyze, buffers) " + asked)) {
                        while (rows.next()) {
                            plans.append(rows.getString(1)).append('\n');
                        }
                    }
                }
            }
        }
        return plans.toString();
    }
}
