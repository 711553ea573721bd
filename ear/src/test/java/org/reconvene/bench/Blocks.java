package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many blocks the database reads for a question, from its memory or from the disk, once it has been asked before. */
@ApplicationScoped
public class Blocks {

    private static final Pattern BUFFERS = Pattern.compile("^ *Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    private final StringBuilder plans = new StringBuilder();

    /** The blocks of that question. */
    public long of(String question) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeQuery(question).close();
            long blocks = -1;
            try (var rows = statement.executeQuery("explain (analyze, buffers) " + question)) {
                while (rows.next()) {
                    plans.append(rows.getString(1)).append('\n');
                    var buffers = BUFFERS.matcher(rows.getString(1));
                    if (blocks < 0 && buffers.find()) {
                        blocks = number(buffers.group(1)) + number(buffers.group(2));
                    }
                }
            }
            return blocks;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the database answered all of them. */
    public String plans() {
        return plans.toString();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
